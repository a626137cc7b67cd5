using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Orders;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Packs;

[Rule("R25")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Box = "Order confirmation number, e-mail or name";

    [Fact]
    public async Task Goes_to_the_pack_whose_number_was_typed_as_people_write_it()
    {
        var (pack, number) = await portal.SoldAsync(GivenPacks.AnAddress());

        var page = await FindAsync(number.ToLowerInvariant().Replace('-', ' '));

        Assert.Equal($"/admin/packs/{pack}", page.Address);
        await using var db = portal.Store.Open();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Subject == pack && entry.What == "PacksLookedUp" && entry.By == DemoAccounts.Admin.Id));
    }

    [Fact, Rule("R27")]
    public async Task Goes_to_an_order_that_is_not_paid_by_its_number()
    {
        var order = await portal.OrderedAsync(await portal.AnotherCustomerAsync());

        var page = await FindAsync((await portal.OrderAsync(order)).NumberWritten);

        Assert.Equal($"/admin/orders/{order}", page.Address);
    }

    [Fact]
    public async Task Lists_several_packs_of_one_buyer()
    {
        var buyer = GivenPacks.AnAddress();
        var numbers = new[] { (await portal.SoldAsync(buyer)).Number, (await portal.SoldAsync(buyer)).Number };

        var page = await FindAsync(buyer);

        Assert.Equal("/admin/packs", page.Address);
        Assert.Equal(numbers.Order(), page.Document.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()).Order());
    }

    [Fact]
    public async Task Says_what_to_enter_when_nothing_was()
    {
        var page = await FindAsync("  ");

        Assert.Equal((422, "/admin/packs"), (page.Status, page.Address));
        Assert.Equal(["Enter an order confirmation number, an e-mail address or a name"], page.Errors);
        Assert.Equal(("Query-error", "true"), (page.Field(Box).GetAttribute("aria-describedby"), page.Field(Box).GetAttribute("aria-invalid")));
        Assert.Contains("Enter an order", page.Document.GetElementById("Query-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_number_of_ours_is_mistyped()
    {
        var (_, number) = await portal.SoldAsync(GivenPacks.AnAddress());
        var mistyped = number[..^1] + (number[^1] == 'X' ? 'Y' : 'X');

        var page = await FindAsync(mistyped);

        Assert.Contains("No order has this number", page.Text, StringComparison.Ordinal);
        Assert.Contains("Its check character is wrong", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_claims_that_wait_for_an_order()
    {
        await portal.ClaimedAsync(await portal.AnotherCustomerAsync(), "SO-55551", "Karlsson Tryck");

        var page = await FindAsync("so 55551");

        Assert.Contains("No order has this number, but a claim waits for it", page.Text, StringComparison.Ordinal);
        Assert.Contains("Claim of Karlsson Tryck", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_the_number_of_a_claim_looks_mistyped()
    {
        await portal.ClaimedAsync(await portal.AnotherCustomerAsync(), "0000-0000-0000-0003", "Karlsson Tryck");

        var page = await FindAsync("0000 0000 oooo ooo3");

        Assert.Contains("No order has this number, but a claim waits for it", page.Text, StringComparison.Ordinal);
        Assert.Contains("Its check character is wrong", page.Text, StringComparison.Ordinal);
        Assert.Contains("Its check character is wrong", (await page.FollowAsync("Claim of Karlsson Tryck")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stands_whatever_is_typed() => Assert.Equal(200, (await FindAsync("100%_'")).Status);

    [Fact]
    public async Task Is_limited()
    {
        var visitor = portal.Visitor(portal.WithWebHostBuilder(web => web.UseSetting("Limits:LookUp:PerAccount", "2")));
        await (await visitor.GetAsync("/account/sign-in")).SubmitAsync("Sign in", ("E-mail", DemoAccounts.Admin.Email), ("Password", DemoAccounts.Password));
        var page = await visitor.GetAsync("/admin/packs");

        Assert.Equal(200, (await page.SubmitAsync("Find", (Box, "SO-1001"))).Status);
        Assert.Equal(200, (await page.SubmitAsync("Find", (Box, "SO-1002"))).Status);
        Assert.Equal(429, (await page.SubmitAsync("Find", (Box, "SO-1003"))).Status);
    }

    private async Task<Page> FindAsync(string text) =>
        await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/packs")).SubmitAsync("Find", (Box, text));
}
