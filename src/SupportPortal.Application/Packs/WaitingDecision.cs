namespace SupportPortal.Application.Packs;

/// <summary>Something that waits for an admin's decision on a pack.</summary>
/// <param name="Since">Since when.</param>
/// <param name="Who">Who asks or objects.</param>
/// <param name="Company">The company they name; empty for an objection.</param>
/// <param name="Claim">The claim; null for an objection.</param>
/// <param name="Pack">The pack; null when no order has the claimed number.</param>
public sealed record WaitingDecision(Instant Since, string Who, string Company, Guid? Claim, Guid? Pack)
{
    /// <summary>Whether it is an old owner's objection, and not a claim.</summary>
    public bool IsObjection => Claim is null;
}
