namespace SupportPortal.Application.Packs;

/// <summary>How a move of a pack stands, for who can or could object to it (R25).</summary>
public enum MoveState
{
    /// <summary>It can be objected to.</summary>
    Open,

    /// <summary>It was objected to, and an admin decides: nobody can use the pack.</summary>
    OnHold,

    /// <summary>An admin decided that the pack stays with its new owner.</summary>
    Upheld,

    /// <summary>An admin decided that the pack goes back to where it was.</summary>
    Reversed,

    /// <summary>Nobody objected in time, so the pack stays with its new owner.</summary>
    Final,

    /// <summary>The pack was moved again later; how that stands, its own mail tells.</summary>
    MovedAgain,
}
