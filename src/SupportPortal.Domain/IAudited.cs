namespace SupportPortal.Domain;

/// <summary>
/// Marks an event on money, entitlements, roles or personal data: it leaves an audit entry (R38). Keys, codes, numbers and dates
/// are sealed as they are, so they name people by their opaque number only; what somebody typed stands apart, to be forgotten.
/// </summary>
public interface IAudited;
