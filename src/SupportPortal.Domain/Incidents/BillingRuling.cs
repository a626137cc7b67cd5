namespace SupportPortal.Domain.Incidents;

/// <summary>What somebody decides or recommends about a charge, and why (R8).</summary>
/// <param name="Choice">Charge or not.</param>
/// <param name="Reason">One of <see cref="ReasonsFor"/> the choice.</param>
/// <param name="Text">More about it, which the customer reads; needed for <see cref="BillingReason.Other"/>.</param>
public sealed record BillingRuling(BillingChoice Choice, BillingReason Reason, string? Text = null)
{
    /// <summary>The most characters of the text, in UTF-16 code units.</summary>
    public const int MostText = 800;

    /// <summary>Whether the seller is at fault, so that more time for the pack is suggested (R24).</summary>
    public bool SellerIsAtFault =>
        Reason is BillingReason.NotResolved or BillingReason.WithdrawnBeforeEffort or BillingReason.ProductDefect;

    /// <summary>The reasons that a choice can have, <see cref="BillingReason.Other"/> last.</summary>
    public static IReadOnlyList<BillingReason> ReasonsFor(BillingChoice choice) => choice switch
    {
        BillingChoice.Charge => [BillingReason.SolutionDelivered, BillingReason.EffortMade, BillingReason.Other],
        BillingChoice.DoNotCharge =>
        [
            BillingReason.NotResolved, BillingReason.OutOfScope, BillingReason.WithdrawnBeforeEffort, BillingReason.ProductDefect,
            BillingReason.Duplicate, BillingReason.Goodwill, BillingReason.Other,
        ],
        _ => [],
    };

    /// <summary>What is wrong with it, or null.</summary>
    public Refusal? Wrong()
    {
        if (!ReasonsFor(Choice).Contains(Reason))
            return new ReasonDoesNotFitTheChoice();
        return Reason == BillingReason.Other
            ? Written.Missing(Text, MostText, new OtherReasonIsMissing())
            : Written.Wrong(Text, MostText);
    }
}
