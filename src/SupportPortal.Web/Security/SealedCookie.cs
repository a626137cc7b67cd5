using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SupportPortal.Web.Security;

/// <summary>A cookie that nobody else can read or make up, nor see by script; outside Development bound to the host.</summary>
/// <param name="name">Its name.</param>
/// <param name="protector">What seals it; each use has a purpose of its own.</param>
/// <param name="environment">Development has no https.</param>
internal sealed class SealedCookie(string name, IDataProtector protector, IHostEnvironment environment)
{
    private string Name => environment.IsDevelopment() ? name : "__Host-" + name;

    /// <summary>Gives it to a browser.</summary>
    /// <param name="http">The request.</param>
    /// <param name="text">What it says.</param>
    /// <param name="life">How long it is kept; null until the browser is closed.</param>
    public void Write(HttpContext http, string text, TimeSpan? life = null) => http.Response.Cookies.Append(Name, protector.Protect(text), Options(life));

    /// <summary>What it says; null when there is none, or another than was given.</summary>
    public string? Read(HttpContext http)
    {
        if (http.Request.Cookies[Name] is not { Length: > 0 } value)
            return null;
        try
        {
            return protector.Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Takes it away, if there is one.</summary>
    public void Delete(HttpContext http)
    {
        if (http.Request.Cookies.ContainsKey(Name))
            http.Response.Cookies.Delete(Name, Options(life: null));
    }

    private CookieOptions Options(TimeSpan? life) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = life,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = !environment.IsDevelopment(),
    };
}
