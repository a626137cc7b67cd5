using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Web.Pages.Account;

namespace SupportPortal.Web.Security;

/// <summary>Asks browsers to make and to show passkeys, and checks what they answer, by the framework's handler.</summary>
public sealed class PasskeyDoor(
    IDbContextFactory<SupportDbContext> store, Accounts accounts, UsePasskey use, PasskeyChallenge challenge, IOptions<IdentityPasskeyOptions> options)
{
    private const string Making = "make";
    private const string Showing = "show";

    /// <summary>What a browser needs to make one, as JSON.</summary>
    public async Task<string> OfferAsync(HttpContext http, Guid person)
    {
        await using var db = await store.CreateDbContextAsync(http.RequestAborted);
        var account = await db.Users.AsNoTracking().SingleAsync(found => found.Id == person, http.RequestAborted);
        var entity = new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email ?? "", DisplayName = account.DisplayName };
        var made = await HandlerOn(db).MakeCreationOptionsAsync(entity, http);
        challenge.Keep(http, Making, made.AttestationState ?? "");
        return made.CreationOptionsJson;
    }

    /// <summary>What a browser needs to show one, as JSON.</summary>
    /// <param name="http">The request.</param>
    /// <param name="person">Whose; null for whoever wants to sign in.</param>
    public async Task<string> AskAsync(HttpContext http, Guid? person)
    {
        await using var db = await store.CreateDbContextAsync(http.RequestAborted);
        var account = person is null ? null : await db.Users.AsNoTracking().SingleAsync(found => found.Id == person, http.RequestAborted);
        var asked = await HandlerOn(db).MakeRequestOptionsAsync(account!, http);
        challenge.Keep(http, Showing, asked.AssertionState ?? "");
        return asked.RequestOptionsJson;
    }

    /// <summary>The passkey that a browser has made.</summary>
    /// <exception cref="RefusedException"><see cref="PasskeyIsNotTaken"/>.</exception>
    public async Task<UserPasskeyInfo> MadeAsync(HttpContext http, string? credential)
    {
        if (challenge.Take(http, Making) is not { } state || credential is not { Length: > 0 })
            throw new RefusedException(new PasskeyIsNotTaken());
        await using var db = await store.CreateDbContextAsync(http.RequestAborted);
        var result = await HandlerOn(db).PerformAttestationAsync(new() { HttpContext = http, CredentialJson = credential, AttestationState = state });
        return result.Succeeded ? result.Passkey : throw new RefusedException(new PasskeyIsNotTaken());
    }

    /// <summary>Whose passkey a browser shows.</summary>
    /// <exception cref="RefusedException"><see cref="PasskeyIsNotKnown"/>.</exception>
    public async Task<Account> ShownAsync(HttpContext http, string? credential, Instant now)
    {
        if (challenge.Take(http, Showing) is { } state && credential is { Length: > 0 })
        {
            await using var db = await store.CreateDbContextAsync(http.RequestAborted);
            var result = await HandlerOn(db).PerformAssertionAsync(new() { HttpContext = http, CredentialJson = credential, AssertionState = state });
            if (result.Succeeded)
                return await use.HandleAsync(result.Passkey, now, http.RequestAborted);
        }

        await use.NoteFailureAsync(KeyIn(credential), BrowserName.MarksOf(http.Request.Headers.UserAgent.ToString()), now, http.RequestAborted);
        throw new RefusedException(new PasskeyIsNotKnown());
    }

    private PasskeyHandler<Account> HandlerOn(SupportDbContext db) => new(accounts.In(db), options);

    private static byte[] KeyIn(string? credential)
    {
        try
        {
            using var json = JsonDocument.Parse(credential ?? "{}");
            return json.RootElement.TryGetProperty("id", out var id) && id.GetString() is { } text ? Base64Url.DecodeFromChars(text) : [];
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            return [];
        }
    }
}
