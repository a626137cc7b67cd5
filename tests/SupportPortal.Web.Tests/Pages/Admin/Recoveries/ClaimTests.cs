using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Recoveries;

[Rule("R25")]
public sealed class ClaimTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Without_an_order_stands_alone_and_with_one_beside_its_pack()
    {
        var claim = await portal.ClaimedAsync(await portal.AnotherCustomerAsync(), "SO-77001");
        var (pack, number) = await portal.SoldAsync(GivenPacks.AnAddress());
        var matched = await portal.ClaimedAsync(await portal.AnotherCustomerAsync(), number);
        var admin = await portal.SignInAsync(DemoAccounts.Admin);

        var page = await admin.GetAsync($"/admin/recoveries/{claim}");

        Assert.Contains("No order has this number.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Approve", page.Text, StringComparison.Ordinal);
        Assert.Equal($"/admin/packs/{pack}", (await admin.GetAsync($"/admin/recoveries/{matched}")).Address);
        Assert.Equal(404, (await admin.GetAsync($"/admin/recoveries/{Guid.NewGuid()}")).Status);
    }
}
