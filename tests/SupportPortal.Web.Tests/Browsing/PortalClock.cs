namespace SupportPortal.Web.Tests.Browsing;

/// <summary>The time of a portal: the real one, until a test stops it.</summary>
public sealed class PortalClock : TimeProvider
{
    private DateTimeOffset? _stopped;

    /// <summary>From now on it is this instant.</summary>
    public void StopAt(Instant at) => _stopped = at.ToDateTimeOffset();

    public override DateTimeOffset GetUtcNow() => _stopped ?? System.GetUtcNow();
}
