using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Exclusions;

[Rule("R31")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Lists_every_kind_of_help()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/exclusions");
        Assert.Equal(10, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Somebody should come to us", page.Text);
    }

    [Fact]
    public async Task Is_for_admins_only() =>
        Assert.NotEqual(200, (await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/admin/exclusions")).Status);
}
