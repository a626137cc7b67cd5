using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_all_that_concerns_the_account_and_leads_to_changing_it()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync("/account");
        Assert.Contains("Baltic Freight", page.Text);
        Assert.Contains("Warsaw", page.Text);
        Assert.Contains(DemoAccounts.Customer.Email, page.Text);
        Assert.Contains("In this browser only.", page.Text);
        foreach (var link in page.Document.QuerySelectorAll("main a[href^='/account']").Select(link => link.TextContent.Trim()).ToList())
            Assert.Equal(200, (await page.FollowAsync(link)).Status);
    }
}
