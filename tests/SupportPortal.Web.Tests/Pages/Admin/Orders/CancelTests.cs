using SupportPortal.Application.Demo;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Orders;

namespace SupportPortal.Web.Tests.Pages.Admin.Orders;

[Rule("R27")]
public sealed class CancelTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Cancels_for_the_buyer_with_a_reason()
    {
        var order = await portal.OrderedAsync(await portal.AnotherCustomerAsync());
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/orders/{order}/cancel");

        Assert.Equal(422, (await page.SubmitAsync("Cancel the order")).Status);
        var done = await page.SubmitAsync("Cancel the order", ("Reason", "They called."));

        Assert.Contains("The order is cancelled, and the buyer is told.", done.Text, StringComparison.Ordinal);
        Assert.Equal(OrderState.Cancelled, (await portal.OrderAsync(order)).State);
    }
}
