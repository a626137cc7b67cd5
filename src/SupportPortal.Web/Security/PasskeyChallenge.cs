using System.Globalization;
using Microsoft.AspNetCore.DataProtection;

namespace SupportPortal.Web.Security;

/// <summary>What the portal has challenged a browser with: in a sealed cookie, for ten minutes, for one answer.</summary>
public sealed class PasskeyChallenge(IDataProtectionProvider protection, IClock clock, IHostEnvironment environment)
{
    private static readonly Duration Life = Duration.FromMinutes(10);
    private readonly IDataProtector _protector = protection.CreateProtector("SupportPortal.PasskeyChallenge");

    /// <summary>Keeps it.</summary>
    /// <param name="http">The request of the browser.</param>
    /// <param name="purpose">What it is for: another purpose does not open it.</param>
    /// <param name="state">The framework's own text.</param>
    public void Keep(HttpContext http, string purpose, string state) =>
        CookieFor(purpose).Write(http, string.Create(CultureInfo.InvariantCulture, $"{(clock.GetCurrentInstant() + Life).ToUnixTimeSeconds()} {state}"));

    /// <summary>What was kept, which is gone with that; null when there is nothing, or it is too old.</summary>
    public string? Take(HttpContext http, string purpose)
    {
        var cookie = CookieFor(purpose);
        cookie.Delete(http);
        return cookie.Read(http)?.Split(' ', 2) is [var until, var state] && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetCurrentInstant().ToUnixTimeSeconds()
            ? state
            : null;
    }

    private SealedCookie CookieFor(string purpose) => new("passkey", _protector.CreateProtector(purpose), environment);
}
