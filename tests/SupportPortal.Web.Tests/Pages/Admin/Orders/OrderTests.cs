using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Orders;
using SupportPortal.Web.Tests.Pages.Packs;
using SupportPortal.Web.Tests.Pages.TaxExemptions;

namespace SupportPortal.Web.Tests.Pages.Admin.Orders;

[Rule("R27")]
public sealed class OrderTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_found_among_what_waits_and_brings_the_pack_when_it_is_paid()
    {
        var buyer = await portal.AnotherCustomerAsync($"Paula {Guid.NewGuid():N}");
        var order = await portal.OrderedAsync(buyer);
        var page = await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin")).FollowAsync($"Payment of an order: {buyer.Name}");

        var done = await page.SubmitAsync("Confirm the payment");

        Assert.StartsWith("/admin/packs/", done.Address, StringComparison.Ordinal);
        Assert.Contains("5 of 5 left", done.Text, StringComparison.Ordinal);
        Assert.Equal(done.Address, (await page.SubmitAsync("Confirm the payment")).Address);
        Assert.Equal((OrderState.Paid, DemoAccounts.Admin.Id), ((await portal.OrderAsync(order)).State, (await portal.OrderAsync(order)).ConfirmedBy));
    }

    [Fact]
    public async Task Is_refused_when_the_buyer_was_faster()
    {
        var order = await portal.OrderedAsync(await portal.AnotherCustomerAsync());
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/orders/{order}");
        await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/orders/{order}/cancel")).SubmitAsync("Cancel the order", ("Reason", "They called."));

        page = await page.SubmitAsync("Confirm the payment");

        Assert.Equal((409, "This order does not wait for a payment any more."), (page.Status, page.Errors[0]));
        Assert.Contains("Cancelled", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R28")]
    public async Task Says_before_it_is_confirmed_that_the_certificate_has_expired_since_the_order()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var exemption = await portal.AnExemptionAsync(buyer);
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        await (await admin.GetAsync($"/admin/tax-exemptions/{exemption}")).SubmitAsync("Approve the document", ("Reason", "Looked up."));
        var order = await portal.Services.GetRequiredService<PlaceOrder>().HandleAsync(
            new Purchase(Guid.NewGuid(), SupportPlan.FivePack, null, null) { Jurisdiction = Jurisdiction.Of("US-TX") }, portal.Moment(buyer), CancellationToken.None);
        const string Expired = "on the day of the order, and not any more. The order stays exempt";
        Assert.DoesNotContain(Expired, (await admin.GetAsync($"/admin/orders/{order}")).Text, StringComparison.Ordinal);
        await using var db = portal.Store.Open();
        await db.TaxExemptions.Where(one => one.Id == exemption).ExecuteUpdateAsync(set => set.SetProperty(one => one.ValidUntil, portal.Moment(buyer).Today.PlusDays(-1)));

        var page = await admin.GetAsync($"/admin/orders/{order}");

        Assert.Contains(Expired, page.Document.QuerySelector("section[aria-labelledby=confirm]")!.TextContent, StringComparison.Ordinal);
        await page.SubmitAsync("Confirm the payment");
        Assert.True((await portal.OrderAsync(order)).IsTaxExempt);
        Assert.Contains(Expired, (await admin.GetAsync($"/admin/orders/{order}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R37")]
    public async Task Of_ones_own_is_confirmed_by_another_admin_where_there_is_one()
    {
        var order = await portal.OrderedAsync(DemoAccounts.Admin);
        Assert.Contains("There is no other admin, so you can decide on it", (await ShowAsync()).Text, StringComparison.Ordinal);
        var second = await portal.AnotherCustomerAsync("Erik Lund");
        await using var db = portal.Store.Open();
        await db.Users.Where(account => account.Id == second.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Roles, Domain.People.Roles.Admin));

        var page = await ShowAsync();

        Assert.Contains("This is a matter of your own, so another admin decides on it.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Confirm the payment", page.Text, StringComparison.Ordinal);
        await db.Users.Where(account => account.Id == second.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Roles, Domain.People.Roles.Customer));

        async Task<Page> ShowAsync() => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/orders/{order}");
    }

    [Fact]
    [Rule("R22")]
    public async Task Of_a_lapsed_order_confirms_money_that_came_late()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var order = await portal.OrderedAsync(buyer);
        var now = portal.Now();
        portal.Clock.StopAt(now + Duration.FromDays(32));
        try
        {
            var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/orders/{order}");
            Assert.Contains("It was not paid in time: its last day was", page.Text, StringComparison.Ordinal);
            Assert.Contains("Nothing is submitted by itself", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Confirm the payment", page.Text, StringComparison.Ordinal);
            var lapsed = await (await portal.SignInAsync(buyer)).GetAsync($"/orders/{order}");
            Assert.Contains("It could be paid until", lapsed.Text, StringComparison.Ordinal);
            Assert.StartsWith("/orders/new?plan=FivePack", (await lapsed.FollowAsync("Order again")).Address, StringComparison.Ordinal);

            var done = await page.SubmitAsync("Confirm the late payment");

            Assert.Contains("5 of 5 left", done.Text, StringComparison.Ordinal);
            Assert.Equal(done.Address, (await page.SubmitAsync("Confirm the late payment")).Address);
            Assert.Contains("5 of 5 left", (await (await portal.SignInAsync(buyer)).GetAsync($"/orders/{order}")).Text, StringComparison.Ordinal);
        }
        finally
        {
            portal.Clock.StopAt(now);
        }
    }
}
