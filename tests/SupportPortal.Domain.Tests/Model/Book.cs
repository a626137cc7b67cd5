using SupportPortal.Domain.Incidents;

namespace SupportPortal.Domain.Tests.Model;

/// <summary>The small reference: what the rules of docs/rules.md make of the same deeds, kept without the portal's own objects.</summary>
internal sealed class Book
{
    public List<Case> Cases { get; } = [];

    public List<Purse> Purses { get; } = [];

    public Instant Now { get; set; }

    public LocalDate Today => Now.InZone(World.SellerZone).Date;

    public Case Case(Step step) => Cases[step.Incident % Cases.Count];

    public Case Original(Step step) => Cases[step.Choice % Cases.Count];

    public Purse Purse(Step step) => Purses[step.Pack % Purses.Count];

    /// <summary>The answer to who asks, then to what is asked; where both are yes, it is done.</summary>
    public static Ruling Say(Answer toWhom, Func<bool> may, Action then)
    {
        if (toWhom != Answer.Done)
            return toWhom;
        return may() ? new Ruling(Answer.Done, then) : Answer.Refused;
    }

    /// <summary>The same where nothing more is asked.</summary>
    public static Ruling Say(Answer toWhom, Action then) => Say(toWhom, () => true, then);

    /// <summary>Whether any admin could decide but the one who does and those whom it concerns (R37).</summary>
    public static bool AnotherAdmin(Person by, IEnumerable<Person?> concerned) => Cast.Admins.Any(admin => admin != by && !concerned.Contains(admin));

    /// <summary>When an initial response is due: A by the clock, B and C in hours from 9 to 17 on workdays, in UTC in the calendar of the test (R12, R13).</summary>
    public static Instant DueOf(Severity severity, Instant from)
    {
        if (severity == Severity.A)
            return from + Duration.FromHours(2);
        var left = Duration.FromHours(severity == Severity.B ? 4 : 8);
        for (var day = from.InUtc().Date; ; day = day.PlusDays(1))
        {
            var (open, close) = (day.At(new LocalTime(9, 0)).InUtc().ToInstant(), day.At(new LocalTime(17, 0)).InUtc().ToInstant());
            var begin = Instant.Max(open, from);
            if (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || begin >= close)
                continue;
            if (left <= close - begin)
                return begin + left;
            left -= close - begin;
        }
    }

    /// <summary>The end of the tenth business day of silence, 17:00 in UTC in the calendar of the test (R6).</summary>
    public static Instant EndOfSilence(Instant since)
    {
        var day = since.InUtc().Date;
        for (var counted = 0; counted < 10;)
        {
            day = day.PlusDays(1);
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
                counted++;
        }
        return day.At(new LocalTime(17, 0)).InUtc().ToInstant();
    }
}
