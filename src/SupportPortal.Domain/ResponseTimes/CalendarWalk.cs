namespace SupportPortal.Domain.ResponseTimes;

/// <summary>Works out the days of a calendar one after another; for one computation and one thread.</summary>
internal sealed class CalendarWalk(BusinessCalendar calendar)
{
    private readonly WallClock _clock = new(calendar.Zone);

    /// <summary>The days from a local date on, without end.</summary>
    public IEnumerable<CalendarDay> From(LocalDate date)
    {
        for (; ; date = date.PlusDays(1))
            yield return On(date);
    }

    /// <summary>One day. The midnights cut all time into days, so closing a holiday's day closes what the rule says.</summary>
    public CalendarDay On(LocalDate date)
    {
        var starts = _clock.At(date, LocalTime.Midnight);
        var ends = _clock.At(date.PlusDays(1), LocalTime.Midnight);
        var holiday = calendar.Holidays.GetValueOrDefault(date);
        var open = holiday is null ? OpenOn(date, starts, ends) : [];
        return new CalendarDay(date, starts, ends, open, holiday, calendar.OwnHours.ContainsKey(date));
    }

    private IReadOnlyList<OpenInterval> OpenOn(LocalDate date, Instant starts, Instant ends)
    {
        // Near a change of the clocks, hours of the next day can move before midnight, and older ones past it.
        var (back, ahead) = _clock.IsSteady(starts) ? (1, 0) : (2, 1);
        var open = new List<OpenInterval>(2);
        for (var days = -back; days <= ahead; days++)
            AddHoursOf(date.PlusDays(days), starts, ends, open);
        return OpenInterval.Merge(open);
    }

    private void AddHoursOf(LocalDate date, Instant starts, Instant ends, List<OpenInterval> open)
    {
        var hoursOfDate = calendar.HoursOn(date);
        if (hoursOfDate.Count == 0 || !_clock.Exists(date))
            return;
        foreach (var hours in hoursOfDate)
        {
            var piece = ToInterval(date, hours).Within(starts, ends);
            if (!piece.IsEmpty)
                open.Add(piece);
        }
    }

    private OpenInterval ToInterval(LocalDate date, OpeningHours hours) => new(
        _clock.At(date, hours.Opens),
        _clock.At(hours.ClosesNextDay ? date.PlusDays(1) : date, hours.Closes));
}
