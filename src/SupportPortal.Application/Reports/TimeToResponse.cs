using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Reports;

/// <summary>
/// How soon incidents of a severity were first answered, in the time that was promised: around the clock for A, business
/// time for B and C (R12). What was promised in the other unit, because its severity was lowered later, is left out.
/// </summary>
/// <param name="Severity">The severity.</param>
/// <param name="Answered">How many were answered.</param>
/// <param name="Median">Half of them were answered within this time; whole minutes, rounded up.</param>
/// <param name="Within90">Nine of ten were.</param>
/// <param name="Within99">Ninety-nine of a hundred were.</param>
public sealed record TimeToResponse(Severity Severity, long Answered, Duration Median, Duration Within90, Duration Within99)
{
    /// <summary>Works the percentiles out by nearest rank.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="minutes">How many were answered within each number of minutes; none of 0 or fewer.</param>
    /// <returns>Null when nothing was answered.</returns>
    public static TimeToResponse? Of(Severity severity, IEnumerable<KeyValuePair<long, long>> minutes)
    {
        var sorted = minutes.OrderBy(one => one.Key).ToList();
        var all = sorted.Sum(one => one.Value);
        return all == 0 ? null : new TimeToResponse(severity, all, At(50), At(90), At(99));

        Duration At(int percent)
        {
            var (rank, seen) = ((all * percent + 99) / 100, 0L);
            return Duration.FromMinutes(sorted.First(one => (seen += one.Value) >= rank).Key);
        }
    }
}
