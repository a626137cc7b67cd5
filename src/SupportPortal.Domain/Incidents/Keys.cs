namespace SupportPortal.Domain.Incidents;

/// <summary>Keys are made before saving, from the deed's own moment.</summary>
internal static class Keys
{
    /// <summary>A new key (UUID version 7).</summary>
    public static Guid New(Moment moment) => Guid.CreateVersion7(moment.At.ToDateTimeOffset());
}
