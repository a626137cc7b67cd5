using Microsoft.Extensions.Options;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Shows keys of authenticator apps, and the deeds on them.</summary>
public sealed class AuthenticatorDesk(
    AuthenticatorKeys keys, FindProfile profiles, IOptions<PortalOptions> portal, AddAuthenticator add, RemoveAuthenticator remove)
{
    /// <summary>Sets an app up.</summary>
    public AddAuthenticator Add => add;

    /// <summary>Takes it away.</summary>
    public RemoveAuthenticator Remove => remove;

    /// <summary>The key that was shown before, or a new one when that is over.</summary>
    /// <param name="offer">The sealed key that a form carried, if any.</param>
    /// <param name="moment">Whose, and when.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<(string Offer, ShownKey Key)> ShowAsync(string? offer, Moment moment, CancellationToken cancel)
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
