using SupportPortal.Domain;
using SupportPortal.Domain.People;

#pragma warning disable MA0048 // A family of one-line records.
namespace SupportPortal.Application.People;

/// <summary>Somebody registered.</summary>
public sealed record AccountRegistered(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>The address of an account was confirmed.</summary>
public sealed record EmailConfirmed(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>The password was set by a mailed link, or by its owner.</summary>
public sealed record PasswordChanged(bool ByLink, Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>An authenticator app was set up.</summary>
public sealed record AuthenticatorAdded(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>The authenticator app was taken away.</summary>
public sealed record AuthenticatorRemoved(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>A passkey was added.</summary>
public sealed record PasskeyAdded(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>A passkey was removed.</summary>
public sealed record PasskeyRemoved(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>Somebody wants to move their account to another address; neither of the two is kept here.</summary>
public sealed record AddressChangeAsked(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>An account moved to another address; neither of the two is kept here.</summary>
public sealed record AddressChanged(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>Somebody downloaded all that concerns them.</summary>
public sealed record DataDownloaded(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>Recovery codes were made anew.</summary>
public sealed record RecoveryCodesMade(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>Somebody signed in with a recovery code.</summary>
/// <param name="Left">How many are left.</param>
/// <param name="Moment">Who and when.</param>
public sealed record RecoveryCodeUsed(int Left, Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>All second factors were taken away: by an admin, or by whoever runs the portal.</summary>
public sealed record SecondFactorsReset(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>Somebody changed what they say about themselves; what stood there is not kept.</summary>
public sealed record ProfileChanged(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>An admin changed somebody's roles.</summary>
/// <param name="Before">The roles before.</param>
/// <param name="After">The roles after.</param>
/// <param name="Own">Whether a sole admin changed their own (R37).</param>
/// <param name="Moment">Who and when.</param>
public sealed record RolesChanged(Roles Before, Roles After, bool Own, Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>An admin disabled an account.</summary>
public sealed record AccountDisabled(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>Its owner deleted an account; whose it was is empty since (R38).</summary>
/// <param name="Packs">The packs that it leaves, which can be recovered.</param>
/// <param name="Forgotten">The audit entries whose typed words went with it, because they may name whose it was.</param>
/// <param name="Moment">Who and when.</param>
public sealed record AccountDeleted(IReadOnlyList<Guid> Packs, IReadOnlyList<Guid> Forgotten, Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>An admin enabled a disabled account.</summary>
public sealed record AccountEnabled(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>An admin ended all sessions of somebody.</summary>
public sealed record SessionsRevoked(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>An account became an admin's by the setup link or by command.</summary>
public sealed record AdminCreated(bool BySetupLink, Moment Moment) : DomainEvent(Moment), IAudited;
