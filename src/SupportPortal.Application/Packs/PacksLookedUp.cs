using SupportPortal.Domain;

namespace SupportPortal.Application.Packs;

/// <summary>An admin looked for a pack (R25). Numbers are keys and names are personal, so neither is written down.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="Kind">What was typed.</param>
/// <param name="LastFour">The end of the order number, if it was one.</param>
/// <param name="Found">The packs that were shown.</param>
public sealed record PacksLookedUp(Moment Moment, LookUpKind Kind, string? LastFour, IReadOnlyList<Guid> Found) : DomainEvent(Moment), IAudited;
