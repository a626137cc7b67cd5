using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Security;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Payments;

[Rule("R27")]
public sealed class StripeNoticesTests(CardPortal card) : IClassFixture<CardPortal>
{
    [Fact]
    public async Task Pay_the_order_once_however_often_they_come()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        var session = card.Stripe.Pay(await CardPortal.PressAsync(visitor, order));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => card.TellAsync(card.NoticeOf(session)))
            .Append(card.TellAsync(card.NoticeOf(session, "checkout.session.async_payment_succeeded")))
            .Append(visitor.Client.GetAsync($"/orders/{order}/returned?paid=true")));

        Assert.All(answers[..^1], answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        var payment = await card.PaymentAsync(order);
        Assert.Equal((OrderState.Paid, session.Intent, 1499m), ((await card.OrderAsync(order)).State, payment.Reference, payment.Total));
        Assert.Contains("5 of 5 left", (await visitor.GetAsync($"/orders/{order}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_believed_only_when_they_are_signed()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        var session = card.Stripe.Pay(await CardPortal.PressAsync(visitor, order));
        var unsigned = card.NoticeOf(session);
        unsigned.Headers.Remove("Stripe-Signature");
        var changed = card.NoticeOf(session);
        changed.Content = new StringContent(await changed.Content!.ReadAsStringAsync() + " ");

        foreach (var notice in new[] { unsigned, changed, FakeStripe.Notice(session, secret: "whsec_guess", at: card.Portal.Now()), FakeStripe.Notice(session, at: card.Portal.Now() - Duration.FromMinutes(6)) })
        {
            using var answer = await card.TellAsync(notice);
            Assert.Equal((HttpStatusCode.BadRequest, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }

        Assert.Equal(OrderState.Unpaid, (await card.OrderAsync(order)).State);
    }

    [Fact]
    public async Task Of_an_end_close_the_page_and_the_buyer_pays_on_another()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        var first = await CardPortal.PressAsync(visitor, order);
        Assert.Equal(first, await CardPortal.PressAsync(visitor, order));

        using var answer = await card.TellAsync(card.NoticeOf(card.Stripe.SessionOf(first) with { Status = "expired" }, "checkout.session.expired"));

        Assert.Equal((HttpStatusCode.OK, CardPaymentState.Ended), (answer.StatusCode, (await card.PaymentAsync(order)).State));
        Assert.NotEqual(first, await CardPortal.PressAsync(visitor, order));
    }

    [Fact]
    public async Task Tell_of_money_that_is_on_its_way_and_of_money_that_did_not_come()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        var page = await CardPortal.PressAsync(visitor, order);
        var waiting = card.Stripe.SessionOf(page) with { Status = "complete" };

        (await card.TellAsync(card.NoticeOf(waiting))).Dispose();
        var text = (await visitor.GetAsync($"/orders/{order}")).Text;
        (await card.TellAsync(card.NoticeOf(waiting, "checkout.session.async_payment_failed"))).Dispose();

        Assert.Contains("We wait for the confirmation of your payment.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pay by card", text, StringComparison.Ordinal);
        Assert.Contains("Pay by card", (await visitor.GetAsync($"/orders/{order}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"customer.created","data":{"object":{"id":"cus_1"}}}""", HttpStatusCode.OK)] // about something else
    [InlineData("""{"type":"checkout.session.completed","data":{"object":{"id":"cs_9","status":"complete","payment_status":"paid"}}}""", HttpStatusCode.OK)] // of somebody else
    [InlineData("""{"type":"checkout.session.completed","data":{"object":{"id":"cs_9","status":"complete","payment_status":"paid","client_reference_id":"7b6ee1ad-0b3c-4bd0-ae3e-1f1a3f5c0001"}}}""", HttpStatusCode.OK)]
    [InlineData("""{"type":"checkout.session.completed"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"checkout.session.completed","data":{"object":{"id":"cs_9"}}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":7}""", HttpStatusCode.BadRequest)]
    [InlineData("""[1]""", HttpStatusCode.BadRequest)]
    [InlineData("not json", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task Are_taken_and_left_when_they_are_about_nothing_of_ours(string body, HttpStatusCode status)
    {
        using var answer = await card.TellAsync(FakeStripe.Notice(body, card.Portal.Now()));
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Are_small()
    {
        using var announced = await card.TellAsync(FakeStripe.Notice(new string(' ', 300 * 1024), card.Portal.Now()));
        var unannounced = FakeStripe.Notice(new string(' ', 300 * 1024), card.Portal.Now());
        unannounced.Headers.TransferEncodingChunked = true;
        using var streamed = await card.TellAsync(unannounced);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge), (announced.StatusCode, streamed.StatusCode));
    }

    [Fact]
    public async Task Are_limited_by_the_address_they_come_from()
    {
        await using var limited = card.Portal.WithWebHostBuilder(web =>
        {
            card.Stripe.Configure(web);
            web.UseSetting("Limits:PaymentNotices:PerAddress", "2");
        });
        using var client = PortalFactory.Connect(limited);
        var answers = new List<int>();
        for (var i = 0; i < 3; i++)
            answers.Add((int)(await client.SendAsync(FakeStripe.Notice("{}", secret: "whsec_guess"))).StatusCode);
        Assert.Equal([400, 400, 429], answers);
    }

    [Fact]
    public async Task Have_the_one_address_that_anybody_posts_to_without_a_token_and_only_where_cards_are_taken()
    {
        var row = Assert.Single(await card.Selling.Services.GetRequiredService<EndpointTable>().ReadAsync(), row => row.Route == "/payments/stripe");
        Assert.Equal(("Anonymous", "POST"), (row.Policy, Assert.Single(row.Verbs)));
        Assert.DoesNotContain(await card.Portal.Services.GetRequiredService<EndpointTable>().ReadAsync(), row => row.Route == "/payments/stripe");
    }

    [Theory]
    [InlineData("Payments:Stripe:SecretKey", "")]
    [InlineData("Payments:Stripe:SecretKey", "pk_live_public")]
    [InlineData("Payments:Stripe:WebhookSecret", "")]
    [InlineData("Payments:Stripe:ApiBase", "http://api.example")]
    [InlineData("Payments:Stripe:CheckoutOrigin", "https://pay.example/path")]
    [InlineData("Payments:CardQuestions", "")]
    public void Need_settings_that_can_be(string setting, string value)
    {
        using var wrong = card.Portal.WithWebHostBuilder(web =>
        {
            card.Stripe.Configure(web);
            web.UseSetting(setting, value);
        });
        Assert.ThrowsAny<Exception>(() => wrong.CreateClient());
    }
}
