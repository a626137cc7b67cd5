using SupportPortal.Application.People;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>A claim, with what is known of the one who makes it (R25).</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Claimant">The account.</param>
/// <param name="Incidents">How many incidents the claimant has submitted.</param>
/// <param name="PackId">The pack that has the number; null while there is none.</param>
public sealed record ClaimFile(RecoveryRequest Claim, Account Claimant, int Incidents, Guid? PackId);
