using NodaTime.TimeZones;

namespace SupportPortal.Domain.ResponseTimes;

/// <summary>
/// Turns local wall time into instants as in RFC 5545, 3.3.5: a repeated time is its first occurrence, a skipped one
/// moves forward by the gap. It remembers the offset it last met, so it is for one computation and one thread.
/// </summary>
internal sealed class WallClock(DateTimeZone zone)
{
    // Offsets change by a day at most, and what is asked about a day reaches two days to either side.
    private static readonly Duration Margin = Duration.FromDays(5);

    private Offset _offset;
    private Instant _steadyFrom = Instant.MaxValue;
    private Instant _steadyUntil = Instant.MinValue;

    /// <summary>The instant of a local time.</summary>
    public Instant At(LocalDate date, LocalTime time)
    {
        var local = date + time;
        var guess = Guess(local);
        return IsSteady(guess) ? guess : Resolve(local);
    }

    /// <summary>Whether clocks stay as they are for some days around an instant that was just asked for.</summary>
    public bool IsSteady(Instant at) => at >= _steadyFrom && at < _steadyUntil;

    /// <summary>Whether any instant has this local date: a change of the date line can skip one.</summary>
    public bool Exists(LocalDate date)
    {
        if (IsSteady(Guess(date.AtMidnight())))
            return true;
        var midnight = zone.MapLocal(date.AtMidnight());
        return midnight.Count > 0 || midnight.LateInterval.IsoLocalStart.Date == date;
    }

    private Instant Guess(LocalDateTime local) => local.WithOffset(_offset).ToInstant();

    private Instant Resolve(LocalDateTime local)
    {
        var at = zone.ResolveLocal(local, Resolvers.LenientResolver).ToInstant();
        var era = zone.GetZoneInterval(at);
        _offset = era.WallOffset;
        _steadyFrom = era.HasStart ? era.Start + Margin : Instant.MinValue;
        _steadyUntil = era.HasEnd ? era.End - Margin : Instant.MaxValue;
        return at;
    }
}
