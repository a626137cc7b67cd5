using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using SupportPortal.Application.People;

namespace SupportPortal.Web.Security;

/// <summary>Remembers between the two steps of signing in whose password was right: in a sealed cookie, for ten minutes.</summary>
public sealed class SecondStep(IDataProtectionProvider protection, IClock clock, IHostEnvironment environment)
{
    private static readonly Duration Life = Duration.FromMinutes(10);
    private readonly SealedCookie _cookie = new("second-step", protection.CreateProtector("SupportPortal.SecondStep"), environment);

    /// <summary>Begins it.</summary>
    public void Begin(HttpContext http, Account account)
    {
        var until = (clock.GetCurrentInstant() + Life).ToUnixTimeSeconds();
        var pending = new PendingSignIn(account.Id, account.SecurityStamp ?? "", account.Email ?? "", account.Roles, until);
        _cookie.Write(http, JsonSerializer.Serialize(pending));
    }

    /// <summary>Whose password was right; null when nobody's was, or too long ago.</summary>
    public PendingSignIn? Read(HttpContext http) =>
        _cookie.Read(http) is { } text && JsonSerializer.Deserialize<PendingSignIn>(text) is { } pending && pending.Until > clock.GetCurrentInstant().ToUnixTimeSeconds()
            ? pending
            : null;

    /// <summary>Ends it.</summary>
    public void End(HttpContext http) => _cookie.Delete(http);
}
