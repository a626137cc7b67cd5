using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SupportPortal.Application.People;

/// <summary>
/// The keys of authenticator apps, never in the clear: sealed in the store, and sealed in the form that shows one, until a
/// code has confirmed it. So looking at the page changes nothing, and a wrong code shows the same key again.
/// </summary>
public sealed class AuthenticatorKeys(IDataProtectionProvider protection)
{
    private static readonly Duration OfferStands = Duration.FromHours(1);
    private const int Account = 16;
    private readonly IDataProtector _kept = protection.CreateProtector("SupportPortal.AuthenticatorKeys");
    private readonly IDataProtector _offered = protection.CreateProtector("SupportPortal.AuthenticatorKeys", "Offered");

    /// <summary>A new key for an account, sealed for a form; it can be confirmed for an hour.</summary>
    public string Offer(Guid account, Instant now)
    {
        var offer = new byte[Account + sizeof(long) + TimeCode.KeyBytes];
        account.TryWriteBytes(offer);
        BinaryPrimitives.WriteInt64LittleEndian(offer.AsSpan(Account), (now + OfferStands).ToUnixTimeSeconds());
        TimeCode.NewKey().CopyTo(offer.AsSpan(Account + sizeof(long)));
        return Base64Url.EncodeToString(_offered.Protect(offer));
    }

    /// <summary>The key in an offer; null when it is none, another's, or too old.</summary>
    public byte[]? Offered(string? offer, Guid account, Instant now)
    {
        if (Open(_offered, offer) is not { } opened || new Guid(opened.AsSpan(0, Account)) != account)
            return null;
        var until = BinaryPrimitives.ReadInt64LittleEndian(opened.AsSpan(Account));
        return until > now.ToUnixTimeSeconds() ? opened[(Account + sizeof(long))..] : null;
    }

    /// <summary>A key as the store keeps it.</summary>
    public string Seal(byte[] key) => Base64Url.EncodeToString(_kept.Protect(key));

    /// <summary>What <see cref="Seal"/> sealed; null when the key ring has been lost since.</summary>
    public byte[]? Unseal(string kept) => Open(_kept, kept);

    private static byte[]? Open(IDataProtector protector, string? text)
    {
        try
        {
            return protector.Unprotect(Base64Url.DecodeFromChars(text));
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
