using SupportPortal.Domain.Packs;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Payments;

namespace SupportPortal.Web.Tests.Pages.Orders;

[Rule("R27")]
public sealed class PayTests(CardPortal card) : IClassFixture<CardPortal>
{
    [Fact]
    public async Task Sends_the_buyer_to_the_page_of_whoever_takes_the_payment_and_says_nothing_about_them()
    {
        var (visitor, order, buyer) = await card.OrderedAsync();
        var page = await CardPortal.PressAsync(visitor, order);

        Assert.Equal(card.Stripe.Address.Authority, page.Authority);
        var asked = card.Stripe.Asked.Last(one => one["payment_intent_data[metadata][order]"] == order.ToString());
        Assert.Equal(("payment", "card", "149900", "eur", "5-pack"), (asked["mode"], asked["payment_method_types[0]"], asked["line_items[0][price_data][unit_amount]"], asked["line_items[0][price_data][currency]"], asked["line_items[0][price_data][product_data][name]"]));
        Assert.Equal(((await card.PaymentAsync(order)).Id.ToString(), false), (asked["client_reference_id"], asked.ContainsKey("automatic_tax[enabled]")));
        Assert.DoesNotContain(asked.Values, value => value.Contains(buyer.Email, StringComparison.OrdinalIgnoreCase) || value.Contains(buyer.Name, StringComparison.Ordinal));
        var headers = card.Stripe.Headers.Last(one => one["Idempotency-Key"] == asked["client_reference_id"]);
        Assert.Equal(("Bearer " + FakeStripe.SecretKey, "2024-06-20"), (headers.Authorization.ToString(), headers["Stripe-Version"].ToString()));
    }

    [Fact]
    public async Task Shows_what_is_paid_and_where_to_whoever_opens_its_address()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        var page = await visitor.GetAsync($"/orders/{order}/pay");
        Assert.Contains("5-pack: 1,499.00 EUR", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Go on to {card.Stripe.Address.Host}", page.Text, StringComparison.Ordinal);
        Assert.Equal("Pay by card", page.Heading);
    }

    [Fact]
    public async Task Lets_its_form_lead_there_and_no_other_page_lets_any()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        var allowed = $"form-action 'self' {card.Stripe.Address.GetLeftPart(UriPartial.Authority)};";
        foreach (var (address, open) in new[] { ($"/orders/{order}", true), ($"/orders/{order}/pay", true), ("/orders", false), ("/", false) })
            Assert.Equal((address, open), (address, Assert.Single((await visitor.GetAsync(address)).Response.Headers.GetValues("Content-Security-Policy")).Contains(allowed, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Keeps_the_order_when_the_page_cannot_be_reached_or_is_somewhere_else()
    {
        foreach (var broken in new Action[] { () => card.Stripe.Fails = 500, () => card.Stripe.OtherOrigin = new Uri("https://evil.example") })
        {
            var (visitor, order, _) = await card.OrderedAsync();
            broken();
            var page = await (await visitor.GetAsync($"/orders/{order}")).SubmitAsync("Pay by card");
            (card.Stripe.Fails, card.Stripe.OtherOrigin) = (null, null);
            Assert.Equal((409, true), (page.Status, page.Errors[0].StartsWith("The page for paying by card cannot be reached just now.", StringComparison.Ordinal)));
            Assert.Equal(OrderState.Unpaid, (await card.OrderAsync(order)).State);
        }
    }

    [Fact]
    public async Task Waits_for_the_answer_to_the_same_that_was_asked_a_moment_ago()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        card.Stripe.Conflicts = 1;
        Assert.Equal(card.Stripe.Address.Authority, (await CardPortal.PressAsync(visitor, order)).Authority);
    }

    [Fact]
    public async Task Leads_back_to_an_order_that_is_over()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        await (await visitor.GetAsync($"/orders/{order}/cancel")).SubmitAsync("Cancel the order");
        Assert.Equal($"/orders/{order}", (await visitor.GetAsync($"/orders/{order}/pay")).Address);
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_the_buyers_alone()
    {
        var (_, order, _) = await card.OrderedAsync();
        var stranger = await card.Portal.SignInAsync(await card.Portal.AnotherCustomerAsync(), card.Selling);
        Assert.Equal((404, 404), ((await stranger.GetAsync($"/orders/{order}/pay")).Status, (await stranger.GetAsync($"/orders/{order}/returned?paid=true")).Status));
    }

    [Fact]
    public async Task Is_no_way_where_orders_are_paid_by_invoice()
    {
        var buyer = await card.Portal.AnotherCustomerAsync();
        var order = await card.Portal.OrderedAsync(buyer, CardPortal.Price);
        Assert.Equal($"/orders/{order}", (await (await card.Portal.SignInAsync(buyer, card.Selling)).GetAsync($"/orders/{order}/pay")).Address);
    }

    [Fact]
    public async Task Can_be_tried_so_often_and_no_more()
    {
        await using var limited = card.Portal.WithWebHostBuilder(web =>
        {
            card.Stripe.Configure(web);
            web.UseSetting("Limits:Payment:PerAccount", "2");
        });
        var (_, order, buyer) = await card.OrderedAsync();
        var visitor = await card.Portal.SignInAsync(buyer, limited);
        await visitor.GetAsync($"/orders/{order}/returned");
        await visitor.GetAsync($"/orders/{order}/returned");
        Assert.Equal(429, (await visitor.GetAsync($"/orders/{order}/returned")).Status);
    }
}
