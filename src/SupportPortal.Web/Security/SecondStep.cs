using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using SupportPortal.Application.People;

namespace SupportPortal.Web.Security;

/// <summary>Remembers between the two steps of signing in whose password was right: in a sealed cookie, for ten minutes.</summary>
public sealed class SecondStep(IDataProtectionProvider protection, IClock clock, IHostEnvironment environment)
{
    private static readonly Duration Life = Duration.FromMinutes(10);
    private readonly IDataProtector _protector = protection.CreateProtector("SupportPortal.SecondStep");

    private string Cookie => environment.IsDevelopment() ? "second-step" : "__Host-second-step";

    /// <summary>Begins it.</summary>
    public void Begin(HttpContext http, Account account)
    {
        var until = (clock.GetCurrentInstant() + Life).ToUnixTimeSeconds();
        var pending = new PendingSignIn(account.Id, account.SecurityStamp ?? "", account.Email ?? "", account.Roles, until);
        http.Response.Cookies.Append(Cookie, _protector.Protect(JsonSerializer.Serialize(pending)), Options());
    }

    /// <summary>Whose password was right; null when nobody's was, or too long ago.</summary>
    public PendingSignIn? Read(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } value)
            return null;
        try
        {
            var pending = JsonSerializer.Deserialize<PendingSignIn>(_protector.Unprotect(value));
            return pending?.Until > clock.GetCurrentInstant().ToUnixTimeSeconds() ? pending : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Ends it.</summary>
    public void End(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options());

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = !environment.IsDevelopment(),
    };
}
