using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Tests.Pages.Packs;
using SupportPortal.Web.Tests.Payments;

namespace SupportPortal.Web.Tests.Pages.Orders;

[Rule("R27")]
public sealed class ReturnedTests(CardPortal card) : IClassFixture<CardPortal>
{
    [Fact]
    public async Task Asks_what_came_of_it_so_that_a_lost_notice_loses_nothing()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        card.Stripe.Pay(await CardPortal.PressAsync(visitor, order));
        var address = new Uri(card.Stripe.Asked.Last(one => one["payment_intent_data[metadata][order]"] == order.ToString())["success_url"]);

        var page = await visitor.GetAsync(address.PathAndQuery);

        Assert.Equal($"/orders/{order}", page.Address);
        Assert.Contains("Your payment is confirmed: the incidents are yours.", page.Text, StringComparison.Ordinal);
        Assert.Contains(", by card", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Believes_no_address_that_says_it_is_paid()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        await CardPortal.PressAsync(visitor, order);

        var page = await visitor.GetAsync($"/orders/{order}/returned?paid=true");

        Assert.Equal(OrderState.Unpaid, (await card.OrderAsync(order)).State);
        Assert.Contains("We wait for the confirmation of your payment.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Pay by card", (await visitor.GetAsync($"/orders/{order}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_the_buyer_try_again_who_did_not_pay()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        var first = await CardPortal.PressAsync(visitor, order);

        var page = await visitor.GetAsync($"/orders/{order}/returned");

        Assert.Contains("Nothing was paid. The order is kept, and you can pay it when you like.", page.Text, StringComparison.Ordinal);
        Assert.Equal(first, await CardPortal.PressAsync(visitor, order));
    }

    [Fact]
    public async Task Waits_while_nobody_can_be_asked_and_the_job_asks_later()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        card.Stripe.Pay(await CardPortal.PressAsync(visitor, order));
        card.Stripe.Fails = 503;
        var page = await visitor.GetAsync($"/orders/{order}/returned?paid=true");
        card.Stripe.Fails = null;

        Assert.Contains("We wait for the confirmation of your payment.", page.Text, StringComparison.Ordinal);
        var later = card.Portal.Moment(Application.Demo.DemoAccounts.Admin) with { By = Actor.System };
        await card.Selling.Services.GetRequiredService<FollowCardPayments>().HandleAsync(later with { At = later.At + Duration.FromMinutes(11) }, CancellationToken.None);
        Assert.Equal(OrderState.Paid, (await card.OrderAsync(order)).State);
        Assert.Equal($"/orders/{order}", (await page.FollowAsync("Look again")).Address);
    }
}
