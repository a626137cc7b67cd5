using Microsoft.Playwright;

namespace SupportPortal.Browser.Tests.Browsing;

/// <summary>A device that keeps passkeys and says yes to every question, inside Chromium.</summary>
internal static class VirtualAuthenticator
{
    /// <summary>Puts one into the browser of a person, for this page.</summary>
    public static async Task AddAuthenticatorAsync(this IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable", new Dictionary<string, object> { ["enableUI"] = false });
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
