using SupportPortal.Application.Demo;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Orders;

[Rule("R26")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Finds_orders_by_address_name_and_company()
    {
        var buyer = GivenPacks.AnAddress();
        var (_, number) = await portal.SoldAsync(buyer, company: "Karlsson Tryck");
        var admin = await portal.SignInAsync(DemoAccounts.Admin);

        foreach (var query in (string[])[buyer[..20].ToUpperInvariant(), "karlsson t"])
            Assert.Contains(number, (await admin.GetAsync($"/admin/orders?q={Uri.EscapeDataString(query)}")).Text, StringComparison.Ordinal);
        Assert.Contains("No order found", (await admin.GetAsync("/admin/orders?q=nobody")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_on_where_the_page_before_ended()
    {
        for (var order = 0; order < ListOrders.PageSize + 3; order++)
            await portal.SoldAsync(GivenPacks.AnAddress());
        var first = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/orders");

        var second = await first.FollowAsync("Older");

        Assert.Equal(ListOrders.PageSize, Numbers(first).Count);
        Assert.InRange(Numbers(second).Count, 3, ListOrders.PageSize);
        Assert.Empty(Numbers(first).Intersect(Numbers(second)));
    }

    [Theory]
    [InlineData("?after=2147483647")]
    [InlineData("?after=-1&q=%00")]
    public async Task Shows_the_first_page_for_an_address_that_makes_no_sense(string query) =>
        Assert.Equal(200, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/orders" + query)).Status);

    private static List<string> Numbers(Page page) => [.. page.Document.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim())];
}
