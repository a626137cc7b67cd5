using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Prices;

[Rule("R2")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Has_none_to_begin_with()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/prices");
        Assert.Contains("Single incident None: one incident", page.Text, StringComparison.Ordinal);
        Assert.Contains("5-pack None: 5 incidents", page.Text, StringComparison.Ordinal);
    }
}
