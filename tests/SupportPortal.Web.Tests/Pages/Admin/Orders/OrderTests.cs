using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Orders;

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
    public async Task Of_a_lapsed_order_says_what_to_do_with_late_money()
    {
        var order = await portal.OrderedAsync(await portal.AnotherCustomerAsync());
        var now = portal.Now();
        portal.Clock.StopAt(now + Duration.FromDays(32));
        try
        {
            var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/orders/{order}");
            Assert.Contains("It was not paid in time.", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Confirm the payment", page.Text, StringComparison.Ordinal);
        }
        finally
        {
            portal.Clock.StopAt(now);
        }
    }
}
