using FsCheck;
using FsCheck.Fluent;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Tests.ResponseTimes;

/// <summary>Calendars and instants for properties: odd hours in odd zones, mostly near a change of the clocks.</summary>
internal static class AnyCalendar
{
    // A date on which each zone's clocks change, by an hour, half an hour, over midnight, or by a day.
    private static readonly (string Zone, LocalDate Near)[] Places =
    [
        ("Etc/UTC", new(2026, 3, 29)),
        ("America/New_York", new(2026, 3, 8)),
        ("America/New_York", new(2026, 11, 1)),
        ("Europe/Stockholm", new(2026, 10, 25)),
        ("Australia/Lord_Howe", new(2026, 4, 5)),
        ("America/Nuuk", new(2026, 3, 28)),
        ("America/Nuuk", new(2026, 10, 24)),
        ("America/St_Johns", new(2010, 11, 7)),
        ("America/St_Johns", new(2010, 3, 14)),
        ("America/Santiago", new(2026, 9, 6)),
        ("Pacific/Apia", new(2011, 12, 30)),
        ("Pacific/Kwajalein", new(1969, 10, 1)),
        ("America/Toronto", new(1919, 3, 31)),
        ("Africa/Casablanca", new(2026, 2, 15)),
    ];

    private static readonly Gen<OpeningHours> AnyHours =
        from opens in Gen.Choose(0, 95)
        from closes in Gen.Choose(0, 95)
        select new OpeningHours(Quarter(opens), Quarter(closes));

    private static readonly Gen<IReadOnlyList<OpeningHours>> AnyDay =
        Gen.Choose(0, 3).SelectMany(count => AnyHours.ListOf(count)).Select(IReadOnlyList<OpeningHours> (hours) => [.. hours]);

    /// <summary>A calendar, and two instants within six days of a change of its clocks.</summary>
    public static Arbitrary<Case> Cases => (
        from place in Gen.Elements(Places)
        from week in AnyDay.ListOf(7)
        from holidays in Gen.Choose(-6, 6).ListOf(2)
        from ownDay in Gen.Choose(-6, 6)
        from own in AnyDay
        from first in AnySecond(place.Near)
        from second in AnySecond(place.Near)
        where week.Any(day => day.Count > 0)
        select new Case(
            MakeCalendar(place.Zone, week, [.. holidays.Select(place.Near.PlusDays)], place.Near.PlusDays(ownDay), own),
            Instant.Min(first, second),
            Instant.Max(first, second))).ToArbitrary();

    /// <summary>Checks something for a thousand of them.</summary>
    public static void Always(Func<Case, bool> holds) =>
        Prop.ForAll(Cases, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static LocalTime Quarter(int number) => LocalTime.FromMinutesSinceMidnight(15 * number);

    // Half of them on a quarter of an hour, where things open and close.
    private static Gen<Instant> AnySecond(LocalDate near) =>
        from day in Gen.Choose(-6, 5)
        from quarter in Gen.Choose(0, 95)
        from second in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 899))
        select near.PlusDays(day).AtMidnight().PlusSeconds((quarter * 900) + second).InUtc().ToInstant();

    private static BusinessCalendar MakeCalendar(
        string zone,
        IReadOnlyList<IReadOnlyList<OpeningHours>> week,
        LocalDate[] holidays,
        LocalDate ownDay,
        IReadOnlyList<OpeningHours> own) =>
        new(
            zone,
            week.Select((hours, index) => (Day: (IsoDayOfWeek)(index + 1), Hours: hours)).ToDictionary(day => day.Day, day => day.Hours),
            holidays.Distinct().ToDictionary(date => date, _ => "Holiday"),
            holidays.Contains(ownDay) ? [] : new Dictionary<LocalDate, IReadOnlyList<OpeningHours>> { [ownDay] = own });

    public sealed record Case(BusinessCalendar Calendar, Instant From, Instant To)
    {
        public override string ToString() => $"{Calendar.ToJson()} from {From.ToString()} to {To.ToString()}";
    }
}
