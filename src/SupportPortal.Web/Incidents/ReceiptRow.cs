namespace SupportPortal.Web.Incidents;

/// <summary>A line of the receipt as a table.</summary>
/// <param name="Day">The day.</param>
/// <param name="Why">Why nothing was counted; null when something was.</param>
/// <param name="From">From when, and why then.</param>
/// <param name="To">Until when, and why then.</param>
/// <param name="Counted">How much.</param>
/// <param name="SoFar">How much up to here.</param>
public sealed record ReceiptRow(string Day, string? Why, string From, string To, Duration Counted, Duration SoFar);
