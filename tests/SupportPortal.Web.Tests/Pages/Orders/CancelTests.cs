using SupportPortal.Domain.Packs;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Orders;

[Rule("R27")]
public sealed class CancelTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Asks_first_and_then_nothing_is_to_be_paid()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var order = await portal.OrderedAsync(buyer);
        var page = await (await (await portal.SignInAsync(buyer)).GetAsync($"/orders/{order}")).FollowAsync("Cancel the order");

        var (done, again) = (await page.SubmitAsync("Cancel the order"), await page.SubmitAsync("Cancel the order"));

        Assert.Contains("The order is cancelled, and nothing is to be paid.", done.Text, StringComparison.Ordinal);
        Assert.Equal(done.Address, again.Address);
        Assert.Equal(OrderState.Cancelled, (await portal.OrderAsync(order)).State);
    }

    [Fact]
    public async Task Leads_to_the_order_once_it_is_paid()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var order = await portal.OrderedAsync(buyer);
        var page = await (await portal.SignInAsync(buyer)).GetAsync($"/orders/{order}/cancel");
        await portal.PaidAsync(order);
        Assert.Contains("Paid", (await page.SubmitAsync("Cancel the order")).Text, StringComparison.Ordinal);
        Assert.Equal(OrderState.Paid, (await portal.OrderAsync(order)).State);
    }
}
