using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class NewAddressTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Moves_the_account_once_and_tells_both_addresses()
    {
        var person = await portal.AnotherCustomerAsync();
        var (here, there) = (await portal.SignInAsync(person), await portal.SignInAsync(person));
        var link = await AskAsync(here, "moves@example.com");
        Assert.StartsWith("/account/sign-in", (await portal.Visitor().GetAsync(link)).Address);

        var done = await (await here.GetAsync(link)).SubmitAsync("Move my account to this address");

        Assert.Contains("moves@example.com", done.Text);
        Assert.StartsWith("/account/sign-in", (await there.GetAsync("/account")).Address);
        Assert.Contains("AddressMovedAway", await portal.MailsToAsync(person.Email));
        Assert.Contains("AddressChanged", await portal.MailsToAsync("moves@example.com"));
        Assert.Contains("This link has been used", (await here.GetAsync(link)).Text);
        await portal.SignInAsync(person with { Email = "moves@example.com" });
    }

    [Fact]
    public async Task Is_for_the_account_that_asked_and_the_address_that_was_mailed()
    {
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        var link = await AskAsync(visitor, "slip@example.com");
        var stranger = await portal.SignInAsync(DemoAccounts.Engineer);
        Assert.Contains("is for another account", (await stranger.GetAsync(link)).Text);
        Assert.Contains("This link has been used", (await visitor.GetAsync(link.Replace("slip", "other", StringComparison.Ordinal))).Text);
    }

    private async Task<string> AskAsync(Visitor visitor, string address)
    {
        await (await visitor.GetAsync("/account/address")).SubmitAsync("Send the link", ("New e-mail address", address));
        return await portal.LastLinkAsync(address);
    }
}
