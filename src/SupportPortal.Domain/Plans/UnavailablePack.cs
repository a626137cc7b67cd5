namespace SupportPortal.Domain.Plans;

/// <summary>A pack under "Want to see unavailable support plans?" (R33).</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Reasons">Why it cannot be used, at least one reason, the plainest first.</param>
public sealed record UnavailablePack(HeldPack Pack, IReadOnlyList<Refusal> Reasons);
