namespace SupportPortal.Application.Audit;

/// <summary>One link of the hash chain over the audit log (R38).</summary>
public sealed class AuditSeal
{
    /// <summary>The place in the chain, from 1; unique, so that two sealers cannot fork it.</summary>
    public required long Position { get; init; }

    /// <summary>The sealed entry.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>The hash of the link before; 64 zeros at the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over position, previous hash and the entry's text, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was sealed.</summary>
    public required Instant SealedAt { get; init; }
}
