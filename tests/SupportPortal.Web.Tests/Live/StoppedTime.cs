namespace SupportPortal.Web.Tests.Live;

/// <summary>Time that stands still, timers included, until a test moves it on.</summary>
public sealed class StoppedTime(Instant start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private Instant _now = start;

    public override DateTimeOffset GetUtcNow() => _now.ToDateTimeOffset();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        lock (_lock)
            _alarms.Add(alarm);
        return alarm;
    }

    /// <summary>Moves on, and rings what is due.</summary>
    public void Pass(Duration time)
    {
        Alarm[] due;
        lock (_lock)
        {
            _now += time;
            due = [.. _alarms.Where(alarm => alarm.Due <= _now)];
        }

        foreach (var alarm in due)
            alarm.Ring();
    }

    private sealed class Alarm(StoppedTime time, Action ring) : ITimer
    {
        private TimeSpan _period;

        public Instant? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _period = period;
            Due = dueTime < TimeSpan.Zero ? null : time._now + Duration.FromTimeSpan(dueTime);
            return true;
        }

        public void Ring()
        {
            Due = _period > TimeSpan.Zero ? time._now + Duration.FromTimeSpan(_period) : null;
            ring();
        }

        public void Dispose()
        {
            lock (time._lock)
                time._alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
