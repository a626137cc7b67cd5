using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Incidents;

/// <summary>What becomes of the incident that was used, in a sentence (R6, R8).</summary>
public static class Billing
{
    /// <summary>The sentences under the badge.</summary>
    public static string Sentence(Incident incident) => $"{T("Paid for with: {0}.", PlanWords.NameOf(incident.Plan))} {Becomes(incident)}";

    /// <summary>"Charge".</summary>
    public static string Of(BillingChoice choice) => choice == BillingChoice.Charge ? T("[verb] Charge") : T("Do not charge");

    /// <summary>The reason of a ruling, to go on after a colon or a comma.</summary>
    public static string Of(BillingReason reason) => reason switch
    {
        BillingReason.SolutionDelivered => T("a solution was delivered"),
        BillingReason.EffortMade => T("the effort was made"),
        BillingReason.NotResolved => T("it was not resolved"),
        BillingReason.OutOfScope => T("it was out of scope"),
        BillingReason.WithdrawnBeforeEffort => T("it was withdrawn before any effort"),
        BillingReason.ProductDefect => T("a defect of the product"),
        BillingReason.Duplicate => T("it was a duplicate"),
        BillingReason.Goodwill => T("goodwill"),
        _ => T("another reason"),
    };

    /// <summary>A ruling in a line: "Do not charge: it was not resolved".</summary>
    public static string Of(BillingRuling ruling) => $"{Of(ruling.Choice)}: {Reason(ruling)}";

    /// <summary>Why it was ruled so, with what was written about it, to go on after a colon or a comma.</summary>
    public static string Reason(BillingRuling ruling) => Why(ruling.Reason, ruling.Text);

    /// <summary>A reason with what was written about it: "it was not resolved. We are sorry".</summary>
    public static string Why(BillingReason reason, string? text) =>
        text is not { Length: > 0 } ? Of(reason)
        : reason == BillingReason.Other ? text.TrimEnd('.')
        : $"{Of(reason)}. {text.TrimEnd('.')}";

    /// <summary>Of one that stands charged from before it was reopened: that, and why (R7).</summary>
    public static string ChargedBefore(Incident incident) => T(
        "It was charged before it was reopened, and stays charged: {0}.",
        incident.BillingDecisions is [.., var latest] ? Reason(latest.Ruling) : Of(BillingReason.SolutionDelivered));

    /// <summary>What becomes of the charge of one that is just closed otherwise than resolved, for who closed it (R6, R7).</summary>
    /// <param name="incident">The incident, while it was open.</param>
    /// <param name="recommended">What its engineer recommends.</param>
    public static string AfterClosing(Incident incident, BillingRuling? recommended) => incident.Billing switch
    {
        BillingStatus.Charged when recommended is { Choice: BillingChoice.DoNotCharge } && incident.CanRecommend(recommended.Choice) =>
            T("It was charged before it was reopened; an admin decides on your recommendation."),
        BillingStatus.Charged => T("It was charged before it was reopened, and stays charged."),
        _ => T("An admin decides whether it is charged."),
    };

    private static string Becomes(Incident incident) => incident.Billing switch
    {
        BillingStatus.InUse => T("Whether it is charged is decided when the incident closes: Resolved is charged; anything else is looked at by a person, and you see the reason."),
        BillingStatus.AwaitingDecision => T("It was closed otherwise than resolved, so a person decides whether it is charged, and you see the reason."),
        BillingStatus.NotCharged when incident.Closure?.Outcome == Outcome.Undone => T("It was undone before anybody had worked on it, so it is not charged and went back to the pack."),
        BillingStatus.NotCharged => T("It is not charged and went back to the pack: {0}.", Reason(incident.BillingDecisions[^1].Ruling)),
        _ when incident.WasChargedBefore => ChargedBefore(incident),
        _ when incident.BillingDecisions is [.., var latest] => T("It is charged: {0}.", Reason(latest.Ruling)),
        _ => T("The incident was resolved, so the one that it used is charged."),
    };
}
