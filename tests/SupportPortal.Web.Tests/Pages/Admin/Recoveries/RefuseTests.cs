using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Recoveries;

[Rule("R25")]
public sealed class RefuseTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Tells_the_claimant_why_by_mail_and_on_their_page()
    {
        var claimant = await portal.AnotherCustomerAsync();
        var claim = await portal.ClaimedAsync(claimant, "SO-77003");
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/recoveries/{claim}/refuse");

        var done = await page.SubmitAsync("Refuse the claim", ("Reason", "We need the order mail."));

        Assert.Contains("is refused, and they are told why.", done.Text, StringComparison.Ordinal);
        Assert.Contains("RecoveryRefused", await portal.MailsToAsync(claimant.Email));
        Assert.Contains("RefusedWe need the order mail.", (await (await portal.SignInAsync(claimant)).GetAsync("/packs/recover")).Text, StringComparison.Ordinal);
    }
}
