using Microsoft.AspNetCore.Identity;

namespace SupportPortal.Application.People;

/// <summary>A passkey of an account: the framework's row, with what its owner sees of it.</summary>
public sealed class Passkey : IdentityUserPasskey<Guid>
{
    /// <summary>The most bytes of a credential's key: what fits a key of every store. Those in use have some hundred at most.</summary>
    public const int LongestKey = 800;

    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 60;

    /// <summary>By which addresses name it.</summary>
    public Guid Id { get; set; }

    /// <summary>What its owner calls it.</summary>
    public string Name { get; set; } = "";

    /// <summary>When it was added.</summary>
    public Instant AddedAt { get; set; }

    /// <summary>When it last signed in; null before the first time.</summary>
    public Instant? LastUsedAt { get; set; }
}
