namespace SupportPortal.Application.Audit;

/// <summary>An audit entry that waits for its seal. It is written with the entry, and goes when the seal is written.</summary>
public sealed class UnsealedAudit
{
    /// <summary>The entry.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>When the entry was written: keys are in the order of time on some stores only.</summary>
    public required Instant At { get; init; }
}
