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
    /// <summary>How many were due: what <see cref="Percent"/> is of.</summary>
    public long Due => Met + Missed;

    /// <summary>The part that was met, 0 to 100 percent, rounded down so that a miss never shows as 100; null when none was due.</summary>
    public int? Percent => Due == 0 ? null : (int)(Met * 100 / Due);

    /// <summary>Several months of a severity as one, named after the first.</summary>
    public static Attainment Of(IReadOnlyCollection<Attainment> several) => several.First() with
    {
        Met = several.Sum(one => one.Met),
        Missed = several.Sum(one => one.Missed),
        Submitted = several.Sum(one => one.Submitted),
    };
}
