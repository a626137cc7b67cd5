using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>What the link in an old owner's mail is about (R25).</summary>
/// <param name="Pack">The pack, as it is now.</param>
/// <param name="State">How the move of the link stands.</param>
public sealed record MovedPack(Pack Pack, MoveState State)
{
    /// <summary>Whether the pack is with the account again that it was moved away from.</summary>
    public bool IsBack => State == MoveState.Reversed && Pack.OwnerId is { } owner && owner == Pack.Recovery!.FromOwnerId;
}
