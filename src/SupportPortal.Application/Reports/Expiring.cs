namespace SupportPortal.Application.Reports;

/// <summary>Incidents left in packs whose last day is in a month (R22).</summary>
/// <param name="Month">The month of the last day, in the seller's zone.</param>
/// <param name="Packs">How many packs with incidents left.</param>
/// <param name="Left">How many incidents are left in them.</param>
public sealed record Expiring(YearMonth Month, long Packs, long Left);
