namespace SupportPortal.Application.ResponseTimes;

/// <summary>That a version of a calendar was saved, without its hours.</summary>
/// <param name="Number">The version, from 1.</param>
/// <param name="Name">What people called it.</param>
/// <param name="SavedAt">Since when it was in force.</param>
/// <param name="SavedBy">Who saved it, by opaque number; the empty key for the portal itself.</param>
/// <param name="SaverName">Who saved it, by name; null for the portal itself, and for an account that is gone.</param>
public sealed record CalendarEdition(int Number, string Name, Instant SavedAt, Guid SavedBy, string? SaverName);
