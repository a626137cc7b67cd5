using System.Globalization;

namespace SupportPortal.Web.Reports;

/// <summary>A cell of a report.</summary>
/// <param name="Text">For people.</param>
/// <param name="Raw">For machines; empty for nothing.</param>
/// <param name="IsBelow">Whether it is below the goal.</param>
public sealed record ReportCell(string Text, string Raw, bool IsBelow = false)
{
    /// <summary>What stands under it for people: how many a percentage is of; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>A number, written as the reader's language does; a dash for none.</summary>
    public static ReportCell Of(long? number, bool isBelow = false) =>
        new(number?.ToString("N0", CultureInfo.CurrentCulture) ?? "–", number?.ToString(CultureInfo.InvariantCulture) ?? "", isBelow);

    /// <summary>A name.</summary>
    public static ReportCell Of(string name) => new(name, name);
}
