using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>Who needs more than a password: the one place that says it.</summary>
/// <param name="options">The setting.</param>
public sealed class SecondFactorRule(SecondFactorOptions options)
{
    private const Roles Trusted = Roles.SupportEngineer | Roles.Admin;

    /// <summary>Whether somebody with these roles must have an authenticator app or a passkey.</summary>
    public bool MustHaveOne(Roles roles) => options.Required && (roles & Trusted) != Roles.None;

    /// <summary>
    /// Whether the password alone does not sign in: with an authenticator app never, with passkeys only where there must be a
    /// second factor. For everybody else a passkey is an easier way, and no obstacle where it is not at hand.
    /// </summary>
    public bool AsksAfterPassword(Roles roles, bool hasAuthenticator, bool hasPasskey) =>
        hasAuthenticator || (hasPasskey && MustHaveOne(roles));
}
