using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Tests.ResponseTimes;

/// <summary>
/// R13 word for word and slowly: asks of each instant whether some hours contain it and no holiday does. It shares no
/// arithmetic with the calendar.
/// </summary>
internal sealed class Textbook(BusinessCalendar calendar, Instant around)
{
    // The instants of a case are twelve days apart at most; offsets and a skipped date add two local dates.
    private const int DaysAround = 16;

    private readonly Interval[] _hours =
        [.. Dates(calendar, around).Where(date => Exists(calendar.Zone, date)).SelectMany(date => Hours(calendar, date))];

    private readonly Interval[] _holidays =
        [.. Dates(calendar, around).Where(calendar.Holidays.ContainsKey).SelectMany(date => Holiday(calendar.Zone, date))];

    public bool IsOpen(Instant at) =>
        _hours.Any(hours => hours.Contains(at)) && !_holidays.Any(holiday => holiday.Contains(at));

    /// <summary>Adds up the stretches between all instants at which anything can change.</summary>
    public Duration Elapsed(Instant from, Instant to)
    {
        var edges = _hours.Concat(_holidays).SelectMany(one => new[] { one.Start, one.End })
            .Where(edge => edge > from && edge < to).Append(from).Append(to).Order().ToList();
        return edges.Zip(edges.Skip(1)).Where(pair => IsOpen(pair.First))
            .Aggregate(Duration.Zero, (sum, pair) => sum + (pair.Second - pair.First));
    }

    private static IEnumerable<LocalDate> Dates(BusinessCalendar calendar, Instant around) =>
        Enumerable.Range(-DaysAround, (2 * DaysAround) + 1).Select(days => around.InZone(calendar.Zone).Date.PlusDays(days));

    // Every quarter of an hour of the date, to find one that some instant has.
    private static bool Exists(DateTimeZone zone, LocalDate date) =>
        Enumerable.Range(0, 96).Any(quarter => zone.MapLocal(date.AtMidnight().PlusMinutes(15 * quarter)).Count > 0);

    private static IEnumerable<Interval> Hours(BusinessCalendar calendar, LocalDate date)
    {
        var written = calendar.OwnHours.TryGetValue(date, out var own) ? own : calendar.Weekly.GetValueOrDefault(date.DayOfWeek, []);
        foreach (var hours in written)
        {
            var closingDate = hours.Closes <= hours.Opens ? date.PlusDays(1) : date;
            var (from, to) = (ToInstant(calendar.Zone, date + hours.Opens), ToInstant(calendar.Zone, closingDate + hours.Closes));
            if (from < to)
                yield return new Interval(from, to);
        }
    }

    private static IEnumerable<Interval> Holiday(DateTimeZone zone, LocalDate date)
    {
        var (from, to) = (ToInstant(zone, date.AtMidnight()), ToInstant(zone, date.PlusDays(1).AtMidnight()));
        if (from < to)
            yield return new Interval(from, to);
    }

    // RFC 5545, 3.3.5: the first occurrence; a skipped time by the offset before the jump.
    private static Instant ToInstant(DateTimeZone zone, LocalDateTime local)
    {
        var mapping = zone.MapLocal(local);
        var offset = mapping.Count == 0 ? mapping.EarlyInterval.WallOffset : mapping.First().Offset;
        return local.WithOffset(offset).ToInstant();
    }
}
