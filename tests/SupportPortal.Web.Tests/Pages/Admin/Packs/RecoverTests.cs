using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Packs;

[Rule("R25")]
public sealed class RecoverTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Moves_the_pack_to_the_account_of_a_customer_on_the_telephone()
    {
        var (buyer, caller) = (await portal.AnotherCustomerAsync(), await portal.AnotherCustomerAsync("Ida Olsen"));
        var (pack, _) = await portal.SoldAsync(buyer.Email);

        var done = await (await OpenAsync(pack)).SubmitAsync("Move the pack", ("E-mail of the new owner", caller.Email), ("Reason", "Read out the number."));

        Assert.Equal(caller.Id, (await portal.PackAsync(pack)).OwnerId);
        Assert.Contains("The pack is moved. The former and the new owner are told.", done.Text, StringComparison.Ordinal);
        Assert.Contains("PackMovedAway", await portal.MailsToAsync(buyer.Email));
        Assert.Contains("RecoveryApproved", await portal.MailsToAsync(caller.Email));
    }

    [Fact]
    public async Task Needs_an_account()
    {
        var (pack, _) = await portal.SoldAsync(GivenPacks.AnAddress());

        var page = await (await OpenAsync(pack)).SubmitAsync("Move the pack", ("E-mail of the new owner", "nobody@brzoza.example"), ("Reason", "Read out the number."));

        Assert.Equal(409, page.Status);
        Assert.StartsWith("Nobody has signed up with nobody@brzoza.example.", page.Errors[0], StringComparison.Ordinal);
    }

    private async Task<Page> OpenAsync(Guid pack) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/recover");
}
