using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Billing;

[Rule("R8")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Lists_what_waits_with_what_the_engineer_recommends()
    {
        var list = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/billing");
        Assert.Contains("Nothing waits", list.Text);

        var number = await portal.AnUnresolvedOneAsync();
        var admin = await portal.SignInAsync(DemoAccounts.Admin);

        Assert.Contains("Do not charge: it was not resolved", (await admin.GetAsync("/admin/billing")).Text);
        var decision = await (await admin.GetAsync("/admin")).FollowAsync($"Charge of {number}: {DemoAccounts.Customer.Name}");
        Assert.Equal("Charge", decision.Heading);
    }
}
