using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SupportPortal.Application.People;

namespace SupportPortal.Web.Security;

/// <summary>
/// Knows a browser in which somebody has signed in before: its tries are counted apart from those of the rest of the world,
/// so that nobody can lock the owner out by guessing.
/// </summary>
public sealed class KnownBrowsers(IDataProtectionProvider protection, IHostEnvironment environment)
{
    private readonly IDataProtector _protector = protection.CreateProtector("SupportPortal.KnownBrowsers");

    private string Cookie => environment.IsDevelopment() ? "known" : "__Host-known";

    /// <summary>Remembers the browser, after signing in.</summary>
    public void Remember(HttpContext http, string email) => http.Response.Cookies.Append(Cookie, _protector.Protect(KeyOf(email)), new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Strict,
        Secure = !environment.IsDevelopment(),
    });

    /// <summary>Whether somebody with an address has signed in with the browser before.</summary>
    public bool Knows(HttpContext http, string email) => http.Request.Cookies[Cookie] is { Length: > 0 } value && Open(value) == KeyOf(email);

    private static string KeyOf(string email) => Application.People.Secret.Hash(Account.Normalize(email));

    private string? Open(string value)
    {
        try
        {
            return _protector.Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
