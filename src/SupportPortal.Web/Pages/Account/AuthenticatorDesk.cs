using Microsoft.Extensions.Options;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Shows by what somebody can sign in, and keys of authenticator apps.</summary>
public sealed class AuthenticatorDesk(AuthenticatorKeys keys, FindProfile profiles, FindSignInWays ways, IOptions<PortalOptions> portal)
{
    /// <summary>By what a person can sign in, and, where an app is to be set up, the key: that which was shown before, or a new one when that is over.</summary>
    /// <param name="offer">The sealed key that a form carried, if any.</param>
    /// <param name="anew">Whether an app that is there gets a successor.</param>
    /// <param name="moment">Whose, and when.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<(SignInWays Ways, string? Offer, ShownKey? Key)> ReadAsync(string? offer, bool anew, Moment moment, CancellationToken cancel)
    {
        var found = await ways.HandleAsync(moment.By.Person, moment.At, cancel);
        if (found.AppSince is not null && !anew)
            return (found, offer, null);
        var (shown, key) = await ShowAsync(offer, moment, cancel);
        return (found, shown, key);
    }

    private async Task<(string Offer, ShownKey Key)> ShowAsync(string? offer, Moment moment, CancellationToken cancel)
    {
        var person = moment.By.Person;
        if (keys.Offered(offer, person, moment.At) is not { } key)
        {
            offer = keys.Offer(person, moment.At);
            key = keys.Offered(offer, person, moment.At)!;
        }

        var (email, _) = await profiles.HandleAsync(person, cancel);
        var (text, issuer) = (TimeCode.Written(key), portal.Value.SellerName);
        var label = $"{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(email)}";
        var address = $"otpauth://totp/{label}?secret={text.Replace(" ", "", StringComparison.Ordinal)}&issuer={Uri.EscapeDataString(issuer)}";
        return (offer!, new ShownKey(text, email, issuer, QrDrawing.Of(address)));
    }
}
