using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SupportPortal.Application.People;
using SupportPortal.Web.Live;
using SupportPortal.Web.Pages.Account;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Security;

/// <summary>
/// Keeps what a cookie stands for on the server: the cookie carries a secret, and who that is is read anew on every
/// request. A store that cannot answer is an error, never a sign-out.
/// </summary>
internal sealed class SessionStore(StartSession start, FindSession find, EndSessions end, IHttpContextAccessor accessor, IClock clock) : ITicketStore
{
    private Instant Now => clock.GetCurrentInstant();

    private CancellationToken Cancel => accessor.HttpContext?.RequestAborted ?? CancellationToken.None;

    /// <inheritdoc/>
    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var account = Guid.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var browser = accessor.HttpContext?.Request.Headers.UserAgent.ToString() ?? "";
        var way = Enum.Parse<SignInWay>(ticket.Principal.FindFirstValue(SignInClaims.Way)!);
        return start.HandleAsync(account, way, browser, BrowserName.MarksOf(browser), Now, Cancel);
    }

    /// <inheritdoc/>
    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var owner = await find.HandleAsync(key, isSeen: accessor.HttpContext?.Request.IsByItself() != true, Now, Cancel);
        if (owner is null)
            return null;
        if (!owner.IsOver(Now))
            return TicketOf(owner, key);
        // An old form still knows whose it was.
        accessor.HttpContext?.Features.Set(new FormerPerson(owner.Account));
        return null;
    }

    /// <inheritdoc/>
    public Task RemoveAsync(string key) => end.BySecretAsync(key, Now, CancellationToken.None);

    /// <inheritdoc/>
    /// <remarks>
    /// The handler asks for this when somebody signs in over a session that is still on; a sign-in gets a new secret, so
    /// that one has to be ended first. Being seen moves the end in the store.
    /// </remarks>
    public Task RenewAsync(string key, AuthenticationTicket ticket) =>
        throw new InvalidOperationException("A session is not renewed: sign out first.");

    private static AuthenticationTicket TicketOf(SessionOwner owner, string key)
    {
        var claims = new List<Claim>
        {
            new(ClaimTypes.NameIdentifier, owner.Account.ToString()),
            new(ClaimTypes.Name, owner.Name),
            new(TimeSetup.ZoneClaim, owner.TimeZone),
            new(SignInClaims.Language, owner.Language),
            new(SignInClaims.Country, owner.Country),
            new(SignInClaims.Session, Secret.Hash(key)),
            new(SignInClaims.ShownAt, owner.ShownAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        };
        if (owner.HasSecondFactor)
            claims.Add(new Claim(SignInClaims.SecondFactor, "true"));
        claims.AddRange(Policies.RoleNames(owner.Roles).Select(role => new Claim(ClaimTypes.Role, role)));
        return new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, SignInSetup.Scheme)), SignInSetup.Scheme);
    }
}
