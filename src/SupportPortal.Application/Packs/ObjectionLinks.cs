using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// The link by which an old owner objects (R25). It is protected and good for one recovery of one pack; until when is the
/// pack's to say. It is all there is to show: whoever has left may have no account any more.
/// </summary>
public sealed class ObjectionLinks(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("SupportPortal.ObjectionLinks");

    /// <summary>The link for the latest recovery of a pack.</summary>
    public Uri For(Pack pack) => PackPages.Objection(_protector.Protect(Words(pack)));

    /// <summary>The pack that a token is about; null when it is no token of ours.</summary>
    public Guid? PackIn(string? token) =>
        Open(token)?.Split(' ') is [var id, _] ? Guid.ParseExact(id, "N") : null;

    /// <summary>Whether the token is about the latest recovery of the pack.</summary>
    public bool IsAbout(Pack pack, string token) => pack.Recovery is not null && Open(token) == Words(pack);

    private static string Words(Pack pack) =>
        string.Create(CultureInfo.InvariantCulture, $"{pack.Id:N} {pack.Recovery!.At.ToUnixTimeTicks()}");

    private string? Open(string? token)
    {
        try
        {
            return string.IsNullOrEmpty(token) ? null : _protector.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
