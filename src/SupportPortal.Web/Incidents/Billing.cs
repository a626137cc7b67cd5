using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Incidents;

/// <summary>What becomes of the incident that was used, in a sentence (R6, R8).</summary>
public static class Billing
{
    /// <summary>The sentence under the badge.</summary>
    public static string Sentence(Incident incident)
    {
        var paid = $"Paid for with: {PlanWords.NameOf(incident.Plan)}.";
        return incident.Billing switch
        {
            BillingStatus.InUse => $"{paid} Whether it is charged is decided when the incident closes: Resolved is charged; anything else is looked at by a person, and you see the reason.",
            BillingStatus.AwaitingDecision => $"{paid} It was closed otherwise than resolved, so a person decides whether it is charged, and you see the reason.",
            BillingStatus.NotCharged when incident.Closure?.Outcome == Outcome.Undone => $"{paid} It was undone before anybody had worked on it, so it is not charged and went back to the pack.",
            BillingStatus.NotCharged => $"{paid} It is not charged and went back to the pack: {Reason(incident.BillingDecisions[^1].Ruling)}.",
            _ when incident.BillingDecisions is [.., var latest] => $"{paid} It is charged: {Reason(latest.Ruling)}.",
            _ => $"{paid} The incident was resolved, so the one that it used is charged.",
        };
    }

    /// <summary>"Charge".</summary>
    public static string Of(BillingChoice choice) => choice == BillingChoice.Charge ? "Charge" : "Do not charge";

    /// <summary>The reason of a ruling, to go on after a colon or a comma.</summary>
    public static string Of(BillingReason reason) => reason switch
    {
        BillingReason.SolutionDelivered => "a solution was delivered",
        BillingReason.EffortMade => "the effort was made",
        BillingReason.NotResolved => "it was not resolved",
        BillingReason.OutOfScope => "it was out of scope",
        BillingReason.WithdrawnBeforeEffort => "it was withdrawn before any effort",
        BillingReason.ProductDefect => "a defect of the product",
        BillingReason.Duplicate => "it was a duplicate",
        BillingReason.Goodwill => "goodwill",
        _ => "another reason",
    };

    /// <summary>A ruling in a line: "Do not charge: it was not resolved".</summary>
    public static string Of(BillingRuling ruling) => $"{Of(ruling.Choice)}: {Reason(ruling)}";

    /// <summary>The same as something that was done: "not charged, it was not resolved".</summary>
    public static string Told(BillingRuling ruling) => $"{(ruling.Choice == BillingChoice.Charge ? "charged" : "not charged")}, {Reason(ruling)}";

    /// <summary>A reason with what was written about it: "it was not resolved. We are sorry".</summary>
    public static string Why(BillingReason reason, string? text) =>
        text is not { Length: > 0 } ? Of(reason)
        : reason == BillingReason.Other ? text.TrimEnd('.')
        : $"{Of(reason)}. {text.TrimEnd('.')}";

    private static string Reason(BillingRuling ruling) => Why(ruling.Reason, ruling.Text);
}
