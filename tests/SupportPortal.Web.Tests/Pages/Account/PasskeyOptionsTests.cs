using System.Text.Json;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class PasskeyOptionsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Are_for_scripts_and_tell_of_nobody()
    {
        var visitor = portal.Visitor();
        Assert.Equal(404, (await visitor.GetAsync("/account/sign-in/passkey-options")).Status);

        using var options = JsonDocument.Parse(await visitor.OptionsAsync(await visitor.GetAsync("/account/sign-in")));

        Assert.Equal(("localhost", "required"), (options.RootElement.GetProperty("rpId").GetString(), options.RootElement.GetProperty("userVerification").GetString()));
        Assert.False(options.RootElement.TryGetProperty("allowCredentials", out var known) && known.GetArrayLength() > 0);
    }
}
