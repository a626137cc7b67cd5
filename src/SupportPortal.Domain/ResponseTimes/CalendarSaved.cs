namespace SupportPortal.Domain.ResponseTimes;

/// <summary>A version of a calendar was saved; promises already made stay (R14).</summary>
/// <param name="Moment">Who saved it, and when.</param>
/// <param name="Calendar">Which version it is.</param>
public sealed record CalendarSaved(Moment Moment, CalendarReference Calendar) : DomainEvent(Moment), IAudited;
