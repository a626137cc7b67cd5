using System.Diagnostics;
using NodaTime.TimeZones;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Domain.ResponseTimes;

/// <summary>Counts out the promises of a first response (R12 to R17). It never pauses (R15).</summary>
public static class ResponseClock
{
    /// <summary>The promise at submission (R13).</summary>
    /// <param name="severity">A, B or C.</param>
    /// <param name="countedFrom">The stored instant of submission.</param>
    /// <param name="calendar">The version in force at that instant, which stays with the incident.</param>
    /// <exception cref="RefusedException"><see cref="NoSuchSeverity"/> or <see cref="ClosedForTwoYears"/>.</exception>
    public static ResponseReceipt Promise(Severity severity, Instant countedFrom, CalendarVersion calendar) =>
        Count(severity, PromiseBasis.Submission, countedFrom, countedFrom, calendar);

    /// <summary>What would be promised at an instant for each severity; one that the calendar stays closed for is left out.</summary>
    /// <param name="countedFrom">The instant of the submission.</param>
    /// <param name="calendar">The version in force at that instant.</param>
    public static IReadOnlyList<ResponseReceipt> Promises(Instant countedFrom, CalendarVersion calendar) =>
        [.. Enum.GetValues<Severity>().Select(severity => PromiseIfOpen(severity, countedFrom, calendar)).OfType<ResponseReceipt>()];

    /// <summary>The promise after the severity was raised: the earlier of the old due and the new target from now (R17).</summary>
    /// <param name="before">The promise so far.</param>
    /// <param name="to">A graver severity.</param>
    /// <param name="at">The moment of the change.</param>
    /// <param name="calendar">The version that <paramref name="before"/> was counted by.</param>
    public static ResponseReceipt Raised(ResponseReceipt before, Severity to, Instant at, CalendarVersion calendar)
    {
        Insist(before, to < before.Severity, calendar);
        var anew = Count(to, PromiseBasis.Raised, before.SubmittedAt, at, calendar);
        return anew.Due < before.Due ? anew : before with { Severity = to, Basis = PromiseBasis.RaisedDueStays };
    }

    /// <summary>
    /// The promise after the customer lowered the severity: up to due, the new target counted from submission; later, what
    /// was missed stays missed (R17).
    /// </summary>
    /// <param name="before">The promise so far.</param>
    /// <param name="to">A milder severity.</param>
    /// <param name="at">The moment of the change.</param>
    /// <param name="calendar">The version that <paramref name="before"/> was counted by.</param>
    public static ResponseReceipt LoweredByCustomer(
        ResponseReceipt before, Severity to, Instant at, CalendarVersion calendar)
    {
        Insist(before, to > before.Severity, calendar);
        return at < before.Due
            ? Count(to, PromiseBasis.LoweredByCustomer, before.SubmittedAt, before.SubmittedAt, calendar)
            : before with { Severity = to, Basis = PromiseBasis.LoweredDueStays };
    }

    /// <summary>The promise after an engineer lowered the severity: due stays (R17).</summary>
    /// <param name="before">The promise so far.</param>
    /// <param name="to">A milder severity.</param>
    public static ResponseReceipt LoweredByEngineer(ResponseReceipt before, Severity to)
    {
        Insist(before, to > before.Severity);
        return before with { Severity = to, Basis = PromiseBasis.LoweredDueStays };
    }

    private static ResponseReceipt? PromiseIfOpen(Severity severity, Instant countedFrom, CalendarVersion calendar)
    {
        try
        {
            return Promise(severity, countedFrom, calendar);
        }
        catch (RefusedException refused) when (refused.Refusal is ClosedForTwoYears)
        {
            return null;
        }
    }

    private static ResponseReceipt Count(
        Severity severity, PromiseBasis basis, Instant submittedAt, Instant from, CalendarVersion version)
    {
        var target = ResponseTarget.For(severity);
        var counted = target.IsBusinessTime
            ? version.Calendar.Count(from, target.Duration)
            : [new OpenInterval(from, from + target.Duration)];
        var due = counted[^1].To;
        return new ResponseReceipt
        {
            Severity = severity,
            CountedAs = severity,
            Basis = basis,
            SubmittedAt = submittedAt,
            CountedFrom = from,
            Target = target,
            AtRiskAt = WhenUsed(counted, target.Duration * 3 / 4),
            Due = due,
            Slices = ToSlices(counted, from, basis == PromiseBasis.Raised ? SliceEdge.Raised : SliceEdge.Submitted),
            Days = [.. version.Calendar.Days(from, due)],
            Calendar = version.Reference,
            TimeZoneId = version.Calendar.TimeZoneId,
            TimeZoneDataVersion = TzdbDateTimeZoneSource.Default.TzdbVersion,
        };
    }

    private static Instant WhenUsed(IReadOnlyList<OpenInterval> counted, Duration used)
    {
        foreach (var stretch in counted)
        {
            if (used <= stretch.Length)
                return stretch.From + used;
            used -= stretch.Length;
        }
        throw new UnreachableException("Less was counted than the target.");
    }

    private static CountedSlice[] ToSlices(IReadOnlyList<OpenInterval> counted, Instant from, SliceEdge start) =>
        [.. counted.Select((stretch, index) => new CountedSlice(
            stretch.From,
            stretch.To,
            stretch.From == from ? start : SliceEdge.Opening,
            index == counted.Count - 1 ? SliceEdge.Due : SliceEdge.Closing))];

    private static void Insist(ResponseReceipt before, bool isChange, CalendarVersion? calendar = null)
    {
        if (!isChange)
            throw new ArgumentException("The severity does not change in that direction.", nameof(before));
        if (calendar is not null && calendar.Id != before.Calendar.Id)
            throw new ArgumentException("The promise was counted by another version.", nameof(calendar));
    }
}
