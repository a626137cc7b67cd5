using Microsoft.AspNetCore.DataProtection;
using SupportPortal.Application.People;

namespace SupportPortal.Web.Security;

/// <summary>
/// Knows a browser in which somebody has signed in before: its tries are counted apart from those of the rest of the world,
/// so that nobody can lock the owner out by guessing.
/// </summary>
public sealed class KnownBrowsers(IDataProtectionProvider protection, IHostEnvironment environment)
{
    private readonly SealedCookie _cookie = new("known", protection.CreateProtector("SupportPortal.KnownBrowsers"), environment);

    /// <summary>Remembers the browser, after signing in.</summary>
    public void Remember(HttpContext http, string email) => _cookie.Write(http, KeyOf(email), TimeSpan.FromDays(365));

    /// <summary>Whether somebody with an address has signed in with the browser before.</summary>
    public bool Knows(HttpContext http, string email) => _cookie.Read(http) == KeyOf(email);

    private static string KeyOf(string email) => Application.People.Secret.Hash(Account.Normalize(email));
}
