using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>What somebody says about themselves on registering.</summary>
/// <param name="Email">The address to sign in with.</param>
/// <param name="Password">The password; see <see cref="PasswordRules"/>.</param>
/// <param name="Profile">The rest, which can be changed later.</param>
public sealed record NewAccount(EmailAddress Email, string Password, Profile Profile);
