using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class PasskeysTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Are_listed_with_when_they_were_added_and_used()
    {
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        Assert.Contains("No passkeys yet", (await visitor.GetAsync("/account/passkeys")).Text);
        using var passkey = new SoftPasskey();
        var page = await visitor.AddAsync(passkey);
        Assert.Contains("not yet", page.Text);
        Assert.Contains("1 passkey", (await visitor.GetAsync("/account")).Text);
    }
}
