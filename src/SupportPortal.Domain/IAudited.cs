namespace SupportPortal.Domain;

/// <summary>
/// Marks an event on money, entitlements, roles or personal data: it leaves an audit entry (R38). Its properties are
/// written down as they are, so they name people by their opaque number only.
/// </summary>
public interface IAudited;
