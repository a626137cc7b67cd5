using SupportPortal.Domain.People;

namespace SupportPortal.Domain;

/// <summary>Who does something: an opaque number (R38) and the roles it had at that moment.</summary>
/// <param name="Person">The person's key; the empty key for the portal itself.</param>
/// <param name="Roles">The roles at that moment.</param>
public sealed record Actor(Guid Person, Roles Roles)
{
    /// <summary>The portal itself, for jobs.</summary>
    public static readonly Actor System = new(Guid.Empty, Roles.System);

    /// <summary>Whether the actor works on the support side: what such a person writes can be an initial response (R15).</summary>
    public bool IsSupport => (Roles & (Roles.SupportEngineer | Roles.Admin)) != Roles.None;

    /// <summary>Whether the actor works the queue.</summary>
    public bool IsEngineer => Roles.HasFlag(Roles.SupportEngineer);

    /// <summary>Whether the actor is an admin.</summary>
    public bool IsAdmin => Roles.HasFlag(Roles.Admin);

    /// <summary>Whether the actor is the portal itself.</summary>
    public bool IsSystem => Roles.HasFlag(Roles.System);
}
