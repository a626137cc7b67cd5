namespace SupportPortal.Application.Incidents;

/// <summary>That engineers were told of an open clock: each kind once a promise.</summary>
public sealed class ResponseNotice
{
    /// <summary>The incident; with <see cref="Kind"/> and <see cref="Due"/> the key.</summary>
    public required Guid IncidentId { get; init; }

    /// <summary>What they were told.</summary>
    public required ResponseNoticeKind Kind { get; init; }

    /// <summary>The promise: when the initial response was due. Another severity may have brought another since.</summary>
    public required Instant Due { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }
}
