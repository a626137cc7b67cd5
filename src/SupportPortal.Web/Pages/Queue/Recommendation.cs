using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>What an engineer who closes an incident may recommend about its charge (R8).</summary>
public static class Recommendation
{
    /// <summary>The reasons that need no text, each with the choice that it is for.</summary>
    public static IReadOnlyList<BillingRuling> All { get; } = [.. (
        from choice in Enum.GetValues<BillingChoice>()
        from reason in BillingRuling.ReasonsFor(choice)
        where reason != BillingReason.Other
        select new BillingRuling(choice, reason))];

    /// <summary>The recommendation for a reason; null for none.</summary>
    public static BillingRuling? For(BillingReason? reason) => All.SingleOrDefault(ruling => ruling.Reason == reason);
}
