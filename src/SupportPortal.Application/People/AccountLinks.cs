using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace SupportPortal.Application.People;

/// <summary>
/// The tokens in mailed links: protected, for one purpose and account, until the account's stamp changes or time is up.
/// The framework's own provider would read the system clock.
/// </summary>
public sealed class AccountLinks(IDataProtectionProvider protection, IClock clock) : IUserTwoFactorTokenProvider<Account>
{
    /// <summary>The provider's name.</summary>
    public const string Name = "Links";

    private readonly IDataProtector _protector = protection.CreateProtector("SupportPortal.AccountLinks");

    /// <summary>How long a link opens; time to find a mail, no longer.</summary>
    public static Duration LifeOf(string purpose) =>
        purpose == UserManager<Account>.ResetPasswordTokenPurpose ? Duration.FromHours(2) : Duration.FromDays(3);

    /// <inheritdoc/>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user)
    {
        var until = (clock.GetCurrentInstant() + LifeOf(purpose)).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return Task.FromResult(_protector.Protect($"{until} {Binding(purpose, user)}"));
    }

    /// <inheritdoc/>
    public Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user) =>
        Task.FromResult(Open(token)?.Split(' ', 2) is [var until, var binding]
            && binding == Binding(purpose, user)
            && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetCurrentInstant().ToUnixTimeSeconds());

    /// <inheritdoc/>
    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(false);

    private static string Binding(string purpose, Account account) => $"{purpose} {account.Id:N} {account.SecurityStamp}";

    private string? Open(string token)
    {
        try
        {
            return _protector.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
