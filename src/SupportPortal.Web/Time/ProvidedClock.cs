namespace SupportPortal.Web.Time;

/// <summary>The rules' clock, on the framework's <see cref="TimeProvider"/>: both live in the same time.</summary>
internal sealed class ProvidedClock(TimeProvider time) : IClock
{
    /// <inheritdoc/>
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
