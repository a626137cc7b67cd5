namespace SupportPortal.Application.Incidents;

/// <summary>What the customer saw and picked when a draft was sent.</summary>
/// <param name="Problems">The keys of the problems to send; all of them, or those that are picked where too few incidents are left (R11).</param>
/// <param name="Packs">The packs that pay, one for each problem, in the order in which they are used (R23); null for what pays found now.</param>
/// <param name="Seen">The version of the draft that was shown; null when that is not known.</param>
public sealed record Sending(IReadOnlyList<Guid> Problems, IReadOnlyList<Guid>? Packs, long? Seen);
