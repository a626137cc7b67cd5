using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Admin.Billing;

/// <summary>A decision on a charge, and what the admin had seen.</summary>
public sealed class DecideForm
{
    /// <summary>Choice and reason, as one of the values that the page offers.</summary>
    public string Ruling { get; set; } = "";

    /// <summary>More about the reason.</summary>
    public string Text { get; set; } = "";

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }

    /// <summary>Whether the value is one that the page offers.</summary>
    public bool IsKnown => Known.ContainsKey(Ruling);

    private static Dictionary<string, BillingRuling> Known { get; } = (
        from choice in Enum.GetValues<BillingChoice>()
        from reason in BillingRuling.ReasonsFor(choice)
        select new BillingRuling(choice, reason)).ToDictionary(ruling => $"{ruling.Choice}.{ruling.Reason}", StringComparer.Ordinal);

    /// <summary>What is decided.</summary>
    public BillingRuling ToRuling() => Known[Ruling] with { Text = string.IsNullOrWhiteSpace(Text) ? null : Text.Trim() };
}
