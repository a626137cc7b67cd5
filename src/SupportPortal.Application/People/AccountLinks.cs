using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace SupportPortal.Application.People;

/// <summary>
/// The tokens in mailed links: protected, for one purpose and account, until the account's stamp changes or time is up.
/// They name the account themselves, so that a link fits a line of a mail. The framework's own provider would read the
/// system clock.
/// </summary>
public sealed class AccountLinks(IDataProtectionProvider protection, IClock clock) : IUserTwoFactorTokenProvider<Account>
{
    /// <summary>The provider's name.</summary>
    public const string Name = "Links";

    private const int Account = 16;
    private const int Until = sizeof(uint);
    private const int Stamp = 12;

    /// <summary>How long a link opens: time to find a mail, no longer.</summary>
    public static Duration LifeOf(string purpose) =>
        purpose == UserManager<Account>.ResetPasswordTokenPurpose ? Duration.FromHours(2) : Duration.FromDays(3);

    /// <summary>The account that a token names; null for anything that this portal did not make.</summary>
    public Guid? AccountIn(string? token, string purpose) =>
        Open(token, purpose) is { } opened ? new Guid(opened.AsSpan(0, Account)) : null;

    /// <inheritdoc/>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user)
    {
        var until = clock.GetCurrentInstant() + LifeOf(purpose);
        return Task.FromResult(Base64Url.EncodeToString(Protector(purpose).Protect(Written(user, (uint)until.ToUnixTimeSeconds()))));
    }

    /// <inheritdoc/>
    public Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (Open(token, purpose) is not { } opened)
            return Task.FromResult(false);
        var until = BinaryPrimitives.ReadUInt32LittleEndian(opened.AsSpan(Account));
        return Task.FromResult(until > clock.GetCurrentInstant().ToUnixTimeSeconds() && opened.AsSpan().SequenceEqual(Written(user, until)));
    }

    /// <inheritdoc/>
    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(false);

    private static byte[] Written(Account account, uint until)
    {
        var written = new byte[Account + Until + Stamp];
        account.Id.TryWriteBytes(written);
        BinaryPrimitives.WriteUInt32LittleEndian(written.AsSpan(Account), until);
        SHA256.HashData(Encoding.UTF8.GetBytes(account.SecurityStamp ?? "")).AsSpan(0, Stamp).CopyTo(written.AsSpan(Account + Until));
        return written;
    }

    private IDataProtector Protector(string purpose) => protection.CreateProtector("SupportPortal.AccountLinks", purpose);

    private byte[]? Open(string? token, string purpose)
    {
        try
        {
            return Protector(purpose).Unprotect(Base64Url.DecodeFromChars(token));
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
