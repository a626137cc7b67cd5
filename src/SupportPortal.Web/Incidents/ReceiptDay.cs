using System.Globalization;
using NodaTime.Text;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>What a receipt tells of one local day, in the calendar's own time.</summary>
internal sealed class ReceiptDay
{
    private readonly CalendarDay _day;
    private readonly ResponseReceipt _receipt;
    private readonly DateTimeZone _zone;
    private readonly CultureInfo _culture;

    public ReceiptDay(CalendarDay day, ResponseReceipt receipt, Instant? answeredAt, CultureInfo culture)
    {
        (_day, _receipt, _culture) = (day, receipt, culture);
        _zone = DateTimeZoneProviders.Tzdb[receipt.TimeZoneId];
        Parts = [.. receipt.Slices.SelectMany(slice => ReceiptPart.Of(slice, day))];
        Moments = [.. AllMoments(answeredAt).Where(moment => day.Starts <= moment.At && moment.At < day.Ends).DistinctBy(moment => moment.Name)];
    }

    /// <summary>"Tuesday 10 November".</summary>
    public string Name => LocalDatePattern.Create("dddd d MMMM", _culture).Format(_day.Date);

    /// <summary>"Tue 10 Nov".</summary>
    public string ShortName => LocalDatePattern.Create("ddd d MMM", _culture).Format(_day.Date);

    /// <summary>Around the clock it does not matter when the calendar is open.</summary>
    public IReadOnlyList<OpenInterval> Open => _receipt.Target.IsBusinessTime ? _day.Open : [];

    public string? Closed => _receipt.Target.IsBusinessTime && !_day.IsOpen ? Holiday ?? T("[hours] Closed") : null;

    public IReadOnlyList<ReceiptPart> Parts { get; }

    public IReadOnlyList<ReceiptMoment> Moments { get; }

    public Duration Counted => Parts.Aggregate(Duration.Zero, (sum, part) => sum + part.Length);

    /// <summary>Every hour of the day that the lane must show.</summary>
    public IEnumerable<double> Hours =>
        Open.SelectMany(open => new[] { open.From, open.To })
            .Concat(Parts.SelectMany(part => new[] { part.From, part.To }))
            .Concat(Moments.Select(moment => moment.At)).Select(HourOf);

    /// <summary>The day in words.</summary>
    public string Spoken => string.Join(" ", new[] { T("{0}: {1}.", Name, SpokenHours) }
        .Concat(Moments.Where(moment => !moment.IsAnswer && !moment.IsDue).Select(Say))
        .Concat(Parts.Select(part => T("{0} counted from {1} to {2}.", DurationText.Spoken(part.Length), TimeOf(part.From), ClosingTimeOf(part.To))))
        .Concat(Parts.Count == 0 ? [T("Nothing counted.")] : [])
        .Concat(Moments.Where(moment => moment.IsAnswer || moment.IsDue).Select(Say)));

    private string SpokenHours => this switch
    {
        { Closed: not null } => ClosedAllDay,
        { Open.Count: > 0 } => T("open {0}", Open.Select(open => T("{0} to {1}", TimeOf(open.From), ClosingTimeOf(open.To))).Aggregate((all, one) => T("{0} and {1}", all, one))),
        _ => T("counted around the clock"),
    };

    private string? Holiday => _day.Holiday is { } name ? HolidayWords.Of(name) : null;

    private string ClosedAllDay => Holiday is { } holiday ? T("{0}, closed all day", holiday) : T("[in a sentence] closed all day");

    /// <summary>The time of day by the clock on the wall, in hours from 0 to 24.</summary>
    public double HourOf(Instant at) =>
        at <= _day.Starts ? 0 : at >= _day.Ends ? 24 : at.InZone(_zone).TickOfDay / (double)NodaConstants.TicksPerHour;

    /// <summary>"15:10".</summary>
    public string TimeOf(Instant at) => ReceiptDrawing.Time.Format(at.InZone(_zone).TimeOfDay);

    /// <summary>The day's lines of the table.</summary>
    public IEnumerable<ReceiptRow> Rows(Duration before)
    {
        if (Parts.Count == 0)
            yield return new ReceiptRow(ShortName, WhyNothing, "", "", Duration.Zero, before);
        foreach (var part in Parts)
        {
            before += part.Length;
            yield return new ReceiptRow(ShortName, null, $"{TimeOf(part.From)}, {Why(part.StartsWith)}", $"{ClosingTimeOf(part.To)}, {Why(part.EndsWith)}", part.Length, before);
        }
    }

    private string WhyNothing
    {
        get
        {
            var why = Closed is null ? T("nothing counted") : ClosedAllDay;
            var moments = Moments.Where(moment => !moment.IsAnswer).Select(moment => T("{0} at {1}", moment.Name, TimeOf(moment.At)) + "; ");
            var row = string.Concat(moments) + why;
            return char.ToUpper(row[0], _culture) + row[1..];
        }
    }

    private static string Why(SliceEdge? edge) => edge switch
    {
        SliceEdge.Submitted => T("[edge] submitted"),
        SliceEdge.Raised => T("[edge] severity raised"),
        SliceEdge.Opening => T("[edge] opening"),
        SliceEdge.Closing => T("[edge] closing"),
        SliceEdge.Due => T("[edge] due"),
        _ => T("[edge] midnight"),
    };

    private string Say(ReceiptMoment moment) => T("{0} at {1}.", moment.Name, TimeOf(moment.At));

    private string ClosingTimeOf(Instant at) => at == _day.Ends ? "24:00" : TimeOf(at);

    private IEnumerable<ReceiptMoment> AllMoments(Instant? answeredAt)
    {
        yield return new ReceiptMoment(T("[moment] Submitted"), _receipt.SubmittedAt);
        if (_receipt.CountedFrom != _receipt.SubmittedAt)
            yield return new ReceiptMoment(T("[moment] Raised"), _receipt.CountedFrom);
        yield return new ReceiptMoment(T("[moment] Due"), _receipt.Due, IsDue: true);
        if (answeredAt is { } at)
            yield return new ReceiptMoment(T("[moment] Answered"), at, IsAnswer: true);
    }
}
