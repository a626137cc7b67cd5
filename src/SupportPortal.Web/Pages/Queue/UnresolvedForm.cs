using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>What was tried, and what the engineer recommends about the charge.</summary>
public sealed class UnresolvedForm
{
    public string Text { get; set; } = "";

    /// <summary>The recommended reason, which says whether to charge; null to recommend nothing.</summary>
    public BillingReason? Recommended { get; set; }

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }

    /// <summary>The reasons that need no text, each with the choice that it is for.</summary>
    public static IEnumerable<BillingRuling> Offered { get; } = [.. (
        from choice in Enum.GetValues<BillingChoice>()
        from reason in BillingRuling.ReasonsFor(choice)
        where reason != BillingReason.Other
        select new BillingRuling(choice, reason))];

    /// <summary>What is recommended.</summary>
    public BillingRuling? Recommendation() => Offered.SingleOrDefault(ruling => ruling.Reason == Recommended);
}
