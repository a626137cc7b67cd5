namespace SupportPortal.Application.Reports;

/// <summary>What became of prepaid incidents in a month of the seller's zone (R20, R22).</summary>
/// <param name="Month">The month.</param>
/// <param name="Packs">How many packs were bought.</param>
/// <param name="Sold">How many incidents they hold.</param>
/// <param name="Used">How many incidents were used.</param>
/// <param name="Returned">How many came back, because they are not charged (R24).</param>
public sealed record PackMonth(YearMonth Month, long Packs, long Sold, long Used, long Returned);
