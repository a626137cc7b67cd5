namespace SupportPortal.Application.Incidents;

/// <summary>That engineers were told of an open clock: each kind once an incident.</summary>
public sealed class ResponseNotice
{
    /// <summary>The incident; with <see cref="Kind"/> the key.</summary>
    public required Guid IncidentId { get; init; }

    /// <summary>What they were told.</summary>
    public required ResponseNoticeKind Kind { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }
}
