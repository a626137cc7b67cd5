namespace SupportPortal.Application.Audit;

/// <summary>An audit entry with its seal, and the name of who did it, which stands apart (R38).</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Position">Its place in the chain; null while it is not sealed.</param>
/// <param name="Hash">Its hash in the chain.</param>
/// <param name="Name">Who did it, by name; null for the portal itself, and for an account that is gone.</param>
public sealed record AuditRow(AuditEntry Entry, long? Position, string? Hash, string? Name);
