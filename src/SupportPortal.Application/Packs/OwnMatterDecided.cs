using SupportPortal.Domain;

namespace SupportPortal.Application.Packs;

/// <summary>
/// A sole admin decided on an order or a pack of their own, which the audit flags (R37). What was decided is the entry
/// beside it.
/// </summary>
public sealed record OwnMatterDecided(Moment Moment) : DomainEvent(Moment), IAudited;
