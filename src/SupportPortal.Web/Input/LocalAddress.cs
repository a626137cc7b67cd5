using Microsoft.AspNetCore.Mvc;

namespace SupportPortal.Web.Input;

/// <summary>Where to go afterwards, as an address says it.</summary>
internal static class LocalAddress
{
    // No address of ours is longer; a header that is far longer is refused by the server, or by what stands before it.
    private const int MostCharacters = 4096;

    /// <summary>
    /// The address if it is one of this portal, otherwise null. Letters that are written as they are become escapes: the
    /// server refuses them in a header.
    /// </summary>
    public static string? Of(IUrlHelper url, string? address) => address?.Length <= MostCharacters && url.IsLocalUrl(address)
        ? string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())))
        : null;
}
