using System.Collections.ObjectModel;
using NodaTime.TimeZones;

namespace SupportPortal.Domain.ResponseTimes;

/// <summary>
/// When a place is open for business: hours a weekday in an IANA time zone, holidays, and dates with hours of their own
/// (R13). It never changes; it is worked out a day at a time and remembers nothing.
/// </summary>
public sealed class BusinessCalendar : IEquatable<BusinessCalendar>
{
    /// <summary>How long a search for the next opening goes on, in years.</summary>
    public const int YearsToSearch = 2;

    /// <summary>Makes a calendar.</summary>
    /// <param name="timeZoneId">An IANA time zone, such as <c>Europe/Stockholm</c>.</param>
    /// <param name="weekly">The hours that begin on each weekday; a missing day is closed.</param>
    /// <param name="holidays">Closed local dates and their names.</param>
    /// <param name="ownHours">Local dates with hours of their own, which replace those of the weekday.</param>
    /// <exception cref="RefusedException">A <see cref="CalendarRefusal"/>.</exception>
    public BusinessCalendar(
        string timeZoneId,
        IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpeningHours>> weekly,
        IReadOnlyDictionary<LocalDate, string> holidays,
        IReadOnlyDictionary<LocalDate, IReadOnlyList<OpeningHours>> ownHours)
    {
        TimeZoneId = timeZoneId;
        // A day without hours and a missing one are the same.
        Weekly = Copy(weekly.Where(day => day.Value.Count > 0));
        Holidays = new Dictionary<LocalDate, string>(holidays).AsReadOnly();
        OwnHours = Copy(ownHours);
        Zone = FindZone(timeZoneId);
        RefuseContradictions();
        RefuseNeverOpen();
    }

    /// <summary>The IANA time zone of all its local times.</summary>
    public string TimeZoneId { get; }

    /// <summary>The time zone of all its local times.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The hours that begin on each weekday.</summary>
    public IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpeningHours>> Weekly { get; }

    /// <summary>Closed local dates and their names.</summary>
    public IReadOnlyDictionary<LocalDate, string> Holidays { get; }

    /// <summary>Local dates with hours of their own.</summary>
    public IReadOnlyDictionary<LocalDate, IReadOnlyList<OpeningHours>> OwnHours { get; }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="RefusedException">A <see cref="CalendarRefusal"/>.</exception>
    public static BusinessCalendar FromJson(string json) => CalendarDefinition.FromJson(json).ToCalendar();

    /// <summary>The calendar as plain data, the same text for equal calendars.</summary>
    public string ToJson() => CalendarDefinition.Of(this).ToJson();

    /// <summary>The hours that begin on a local date, before holidays are taken out.</summary>
    public IReadOnlyList<OpeningHours> HoursOn(LocalDate date) =>
        OwnHours.TryGetValue(date, out var own) ? own : Weekly.GetValueOrDefault(date.DayOfWeek, []);

    /// <summary>The local date of an instant.</summary>
    public LocalDate DateOf(Instant at) => at.InZone(Zone).Date;

    /// <summary>One local date, worked out.</summary>
    public CalendarDay Day(LocalDate date) => new CalendarWalk(this).On(date);

    /// <summary>The local dates that <c>[from, to)</c> touches, worked out; lazily.</summary>
    public IEnumerable<CalendarDay> Days(Instant from, Instant to) => DaysFrom(from).TakeWhile(day => day.Starts < to);

    /// <summary>Whether a local date has open hours (R6).</summary>
    public bool IsBusinessDay(LocalDate date) => Day(date).IsOpen;

    /// <summary>Where the open time of a local date ends, at the latest at its midnight; null when it is closed (R6).</summary>
    public Instant? LastClosing(LocalDate date) => Day(date).LastClosing;

    /// <summary>The open stretches of <c>[from, to)</c> in order, joined over midnight.</summary>
    public IReadOnlyList<OpenInterval> Open(Instant from, Instant to)
    {
        var stretches = new List<OpenInterval>();
        foreach (var open in Days(from, to).SelectMany(day => day.Open))
        {
            var part = open.Within(from, to);
            if (!part.IsEmpty)
                OpenInterval.Append(stretches, part);
        }
        return stretches;
    }

    /// <summary>Real elapsed time inside the open hours of <c>[from, to)</c>; zero when inverted.</summary>
    public Duration Elapsed(Instant from, Instant to) =>
        Open(from, to).Aggregate(Duration.Zero, (sum, open) => sum + open.Length);

    /// <summary>As <see cref="Elapsed(Instant, Instant)"/>, outside the pauses, which may overlap, or have no beginning or no end.</summary>
    public Duration Elapsed(Instant from, Instant to, IEnumerable<Interval> pauses)
    {
        var clipped = pauses
            .Select(pause => new OpenInterval(
                pause.HasStart ? pause.Start : from, pause.HasEnd ? pause.End : to).Within(from, to))
            .Where(pause => !pause.IsEmpty);
        return OpenInterval.Merge([.. clipped])
            .Aggregate(Elapsed(from, to), (left, pause) => left - Elapsed(pause.From, pause.To));
    }

    /// <summary>The first open instant at or after an instant: the instant itself when it is open then.</summary>
    /// <exception cref="RefusedException"><see cref="ClosedForTwoYears"/>.</exception>
    public Instant NextOpening(Instant at) =>
        Instant.Max(at, Search(DaysFrom(at), DateOf(at)).SelectMany(day => day.Open).First(open => open.To > at).From);

    /// <summary>
    /// The open stretches from an instant on that together last as long as the target, joined over midnight. The last
    /// ends when the target is used up: at a closing rather than at the opening after it.
    /// </summary>
    /// <exception cref="RefusedException"><see cref="ClosedForTwoYears"/>.</exception>
    public IReadOnlyList<OpenInterval> Count(Instant from, Duration target)
    {
        var counted = new List<OpenInterval>();
        foreach (var open in Search(DaysFrom(from), DateOf(from)).SelectMany(day => day.Open))
        {
            var part = open.Within(from, open.To);
            if (part.IsEmpty)
                continue;
            OpenInterval.Append(counted, part.Within(part.From, part.From + target));
            target -= part.Length;
            if (target <= Duration.Zero)
                break;
        }
        return counted;
    }

    /// <summary>When a term of business days ends: the last closing of its last day; the day after the event is day 1 (R6).</summary>
    /// <exception cref="RefusedException"><see cref="ClosedForTwoYears"/>.</exception>
    public Instant EndOfTerm(Instant after, int businessDays) => TermDay(after, businessDays).LastClosing!.Value;

    /// <summary>As <see cref="EndOfTerm"/>; null where the calendar stays closed for two years before the term is over.</summary>
    public Instant? FindEndOfTerm(Instant after, int businessDays)
    {
        try
        {
            return EndOfTerm(after, businessDays);
        }
        catch (RefusedException refused) when (refused.Refusal is ClosedForTwoYears)
        {
            return null;
        }
    }

    /// <summary>When a day of a term of business days starts: its first opening; the day after the event is day 1 (R6).</summary>
    /// <exception cref="RefusedException"><see cref="ClosedForTwoYears"/>.</exception>
    public Instant StartOfTermDay(Instant after, int businessDay) => TermDay(after, businessDay).Open[0].From;

    /// <inheritdoc/>
    public bool Equals(BusinessCalendar? other) => other is not null && ToJson() == other.ToJson();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BusinessCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TimeZoneId, Holidays.Count, OwnHours.Count);

    private CalendarDay TermDay(Instant after, int businessDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(businessDay, 1);
        var dayAfter = DateOf(after).PlusDays(1);
        return Search(new CalendarWalk(this).From(dayAfter), dayAfter).Where(day => day.IsOpen).ElementAt(businessDay - 1);
    }

    // Starts a day early: where clocks jump over midnight, a date has instants before its midnight (Toronto, 1919).
    private IEnumerable<CalendarDay> DaysFrom(Instant from) =>
        new CalendarWalk(this).From(DateOf(from).PlusDays(-1)).SkipWhile(day => day.Ends <= from);

    private static IEnumerable<CalendarDay> Search(IEnumerable<CalendarDay> days, LocalDate lastOpen)
    {
        foreach (var day in days)
        {
            if (day.Date > lastOpen.PlusYears(YearsToSearch))
                new ClosedForTwoYears(lastOpen).Throw();
            if (day.IsOpen)
                lastOpen = day.Date;
            yield return day;
        }
    }

    // Ids such as UTC+01 are NodaTime's own, not IANA's.
    private static DateTimeZone FindZone(string id) => TzdbDateTimeZoneSource.Default.CanonicalIdMap.ContainsKey(id)
        ? DateTimeZoneProviders.Tzdb[id]
        : throw new RefusedException(new UnknownTimeZone(id));

    private static ReadOnlyDictionary<TKey, IReadOnlyList<OpeningHours>> Copy<TKey>(
        IEnumerable<KeyValuePair<TKey, IReadOnlyList<OpeningHours>>> hours)
        where TKey : notnull =>
        hours.ToDictionary(day => day.Key, IReadOnlyList<OpeningHours> (day) => [.. day.Value]).AsReadOnly();

    private void RefuseContradictions()
    {
        foreach (var (date, name) in Holidays.OrderBy(holiday => holiday.Key))
        {
            if (string.IsNullOrWhiteSpace(name))
                new HolidayWithoutName(date).Throw();
            if (OwnHours.ContainsKey(date))
                new HolidayWithOwnHours(date).Throw();
        }
    }

    // Holidays are finitely many, so weekly hours always open again.
    private void RefuseNeverOpen()
    {
        var opens = Weekly.Count > 0
            || OwnHours.Keys.Any(date => IsBusinessDay(date) || IsBusinessDay(date.PlusDays(1)));
        if (!opens)
            new CalendarNeverOpens().Throw();
    }
}
