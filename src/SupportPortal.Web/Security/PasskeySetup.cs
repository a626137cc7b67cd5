using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace SupportPortal.Web.Security;

/// <summary>What passkeys must be like here.</summary>
internal static class PasskeySetup
{
    /// <summary>
    /// A passkey asks for finger, face or PIN, so that it counts for both factors, and is found without typing an address.
    /// It belongs to the host of the public origin.
    /// </summary>
    public static void AddPasskeys(this IServiceCollection services)
    {
        services.AddSingleton<PasskeyChallenge>().AddScoped<PasskeyDoor>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<PortalOptions>>((passkeys, portal) =>
        {
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.AttestationConveyancePreference = "none";
            passkeys.AuthenticatorTimeout = TimeSpan.FromMinutes(5);
            passkeys.ServerDomain = portal.Value.PublicOrigin?.Host;
            passkeys.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && asked.Origin == OriginOf(asked.HttpContext.Request, portal.Value));
        });
    }

    private static string OriginOf(HttpRequest request, PortalOptions portal) =>
        portal.PublicOrigin?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}";
}
