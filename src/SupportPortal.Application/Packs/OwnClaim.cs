using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>A claim, as its claimant reads it (R25).</summary>
/// <param name="Claim">The claim.</param>
/// <param name="HasThePack">Whether the claimant can use the pack now, which may have gone on, or back by an objection.</param>
public sealed record OwnClaim(RecoveryRequest Claim, bool HasThePack);
