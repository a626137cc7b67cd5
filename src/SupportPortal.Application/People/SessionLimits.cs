namespace SupportPortal.Application.People;

/// <summary>How long a sign-in lasts; the section <c>Sessions</c> of the configuration.</summary>
public sealed class SessionLimits
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Sessions";

    /// <summary>A session unused for so many hours ends; 1 to 720.</summary>
    public int IdleHours { get; set; } = 24;

    /// <summary>A session ends after so many days however much it is used; 1 to 90.</summary>
    public int LongestDays { get; set; } = 14;

    /// <summary>Tries to sign in are kept for so many days; 1 to 365.</summary>
    public int HistoryDays { get; set; } = 90;

    /// <summary>When a session ends that began at <paramref name="startedAt"/> and is used now.</summary>
    public Instant EndOf(Instant startedAt, Instant now) =>
        Instant.Min(now + Duration.FromHours(IdleHours), startedAt + Duration.FromDays(LongestDays));
}
