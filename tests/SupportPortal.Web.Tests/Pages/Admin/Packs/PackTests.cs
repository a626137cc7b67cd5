using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Packs;

[Rule("R25")]
public sealed class PackTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Shows_pack_buyer_ledger_and_claims_side_by_side()
    {
        var buyer = GivenPacks.AnAddress();
        var (pack, number) = await portal.SoldAsync(buyer, company: "Brzoza Logistics");
        await portal.ClaimedAsync(await portal.AnotherCustomerAsync("Alicja Nowak"), number, "brzoza logistics");
        await portal.ClaimedAsync(await portal.AnotherCustomerAsync("Tomasz Nowak"), number, "Nowak IT");

        var page = await GetAsync(pack);

        Assert.Equal($"Order {number}", page.Heading);
        Assert.Contains("Can be moved", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{buyer}has no account", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sum 5, checked", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 claims on this pack", page.Text, StringComparison.Ordinal);
        Assert.Contains("brzoza logistics, as on the order", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nowak IT, not as on the order", page.Text, StringComparison.Ordinal);
    }

    [Fact, Rule("R37")]
    public async Task Leads_to_the_incidents_that_it_paid_for()
    {
        var customer = await portal.AnotherCustomerAsync();
        var number = await portal.Store.AnIncidentAsync(customer.Actor(), at: portal.Now());
        await using var db = portal.Store.Open();
        var pack = await db.Packs.SingleAsync(one => one.OwnerId == customer.Id);

        var page = await (await GetAsync(pack.Id)).FollowAsync(number.ToString());

        Assert.Equal("DFS Replication stops", page.Heading);
    }

    [Theory]
    [InlineData(400, 0, "This pack cannot be moved: it expired")]
    [InlineData(10, 5, "This pack cannot be moved: all its incidents are used.")]
    public async Task Says_why_a_pack_cannot_be_moved(int daysAgo, int used, string why)
    {
        var buyer = await portal.AnotherCustomerAsync();
        var (pack, _) = await portal.SoldAsync(buyer.Email, daysAgo: daysAgo);
        await portal.UsedAsync(pack, buyer, used);

        var page = await GetAsync(pack);

        Assert.Contains(why, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Recover without a request", page.Text, StringComparison.Ordinal);
    }

    [Fact, Rule("R37")]
    public async Task Is_for_admins()
    {
        var (pack, _) = await portal.SoldAsync(DemoAccounts.Customer.Email);

        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/admin/packs/{pack}")).Status);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync($"/admin/packs/{pack}")).Status);
        Assert.Equal(404, (await GetAsync(Guid.NewGuid())).Status);
    }

    private async Task<Page> GetAsync(Guid pack) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}");
}
