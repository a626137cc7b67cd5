using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SupportPortal.Web.Security;

/// <summary>What the portal has challenged a browser with: in a sealed cookie, for ten minutes, for one answer.</summary>
public sealed class PasskeyChallenge(IDataProtectionProvider protection, IClock clock, IHostEnvironment environment)
{
    private static readonly Duration Life = Duration.FromMinutes(10);
    private readonly IDataProtector _protector = protection.CreateProtector("SupportPortal.PasskeyChallenge");

    private string Cookie => environment.IsDevelopment() ? "passkey" : "__Host-passkey";

    /// <summary>Keeps it.</summary>
    /// <param name="http">The request of the browser.</param>
    /// <param name="purpose">What it is for: another purpose does not open it.</param>
    /// <param name="state">The framework's own text.</param>
    public void Keep(HttpContext http, string purpose, string state)
    {
        var until = (clock.GetCurrentInstant() + Life).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        http.Response.Cookies.Append(Cookie, _protector.CreateProtector(purpose).Protect($"{until} {state}"), Options());
    }

    /// <summary>What was kept, which is gone with that; null when there is nothing, or it is too old.</summary>
    public string? Take(HttpContext http, string purpose)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } value)
            return null;
        http.Response.Cookies.Delete(Cookie, Options());
        try
        {
            var opened = _protector.CreateProtector(purpose).Unprotect(value).Split(' ', 2);
            return long.Parse(opened[0], System.Globalization.CultureInfo.InvariantCulture) > clock.GetCurrentInstant().ToUnixTimeSeconds() ? opened[1] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = !environment.IsDevelopment(),
    };
}
