using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Reports;

/// <summary>How many response targets were met and missed, of the incidents of a severity that were submitted in a month (R12).</summary>
/// <param name="Month">The month of submission, in the seller's zone.</param>
/// <param name="Severity">The severity that they have now.</param>
/// <param name="Met">Answered by due.</param>
/// <param name="Missed">Not answered by due.</param>
/// <param name="Submitted">All of them, also those whose clock still runs or was not needed.</param>
public sealed record Attainment(YearMonth Month, Severity Severity, long Met, long Missed, long Submitted)
{
    /// <summary>The part that was met, 0 to 100 percent, rounded down so that a miss never shows as 100; null when none was due.</summary>
    public int? Percent => PercentOf(Met, Met + Missed);

    /// <summary>The part of several months.</summary>
    public static int? PercentOf(IReadOnlyCollection<Attainment> several) =>
        PercentOf(several.Sum(one => one.Met), several.Sum(one => one.Met + one.Missed));

    private static int? PercentOf(long part, long whole) => whole == 0 ? null : (int)(part * 100 / whole);
}
