namespace SupportPortal.Bench;

/// <summary>The clock of a measurement; the portal's own comes from its host.</summary>
internal static class SystemTime
{
    public static IClock Clock { get; } = new Adapter();

    private sealed class Adapter : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
    }
}
