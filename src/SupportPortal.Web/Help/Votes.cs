using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SupportPortal.Application.Help;
using SupportPortal.Domain;

namespace SupportPortal.Web.Help;

/// <summary>
/// Says whether answers helped, one word a browser and answer (R35). A browser is known by a random number in its cookie;
/// what is kept is a hash of that and the answer, so that nobody can tell what else it said.
/// </summary>
public sealed class Votes(SayHelpful say, IHostEnvironment environment)
{
    private const int Bytes = 16;

    private string Cookie => environment.IsDevelopment() ? "faq" : "__Host-faq";

    /// <summary>Says it for the browser that asks.</summary>
    /// <returns>The key of what was said, with which more can be said.</returns>
    /// <exception cref="RefusedException"><see cref="NotFound"/>.</exception>
    public async Task<Guid> SayAsync(HttpContext http, string slug, string language, bool isHelpful, Moment moment, CancellationToken cancel)
    {
        var secret = Read(http) ?? RandomNumberGenerator.GetBytes(Bytes);
        var said = await say.HandleAsync(slug, language, isHelpful, KeyOf(secret, slug), moment, cancel);
        Remember(http, secret);
        return said;
    }

    private static Guid KeyOf(byte[] secret, string slug) =>
        new(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(slug)).AsSpan(0, Bytes), bigEndian: true);

    private byte[]? Read(HttpContext http) =>
        http.Request.Cookies[Cookie] is { } value && Base64Url.IsValid(value, out var length) && length == Bytes ? Base64Url.DecodeFromChars(value) : null;

    private void Remember(HttpContext http, byte[] secret) => http.Response.Cookies.Append(Cookie, Base64Url.EncodeToString(secret), new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = !environment.IsDevelopment(),
    });
}
