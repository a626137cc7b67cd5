using SupportPortal.Application.Demo;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Payments;

namespace SupportPortal.Web.Tests.Pages.Admin.CardPayments;

[Rule("R27")]
public sealed class CardPaymentTests(CardPortal card) : IClassFixture<CardPortal>
{
    [Fact]
    public async Task Is_found_among_what_waits_when_the_order_was_over_and_lets_the_money_count()
    {
        var (visitor, order, buyer) = await card.OrderedAsync();
        var page = await LateAsync(visitor, order);
        Assert.Contains("somebody looks into it", (await visitor.GetAsync($"/orders/{order}")).Text, StringComparison.Ordinal);

        Assert.Contains("The money came when the order was cancelled, or had lapsed.", page.Text, StringComparison.Ordinal);
        Assert.Contains("1,499.00 EUR", page.Text, StringComparison.Ordinal);
        Assert.Contains((await card.PaymentAsync(order)).Reference!, page.Text, StringComparison.Ordinal);
        Assert.Equal((422, "Give a reason."), await WithoutReasonAsync(page));
        var done = await page.SubmitAsync("Let it count", ("Reason", "They want it after all."));

        Assert.Equal($"/admin/orders/{order}", done.Address);
        Assert.Contains("5 of 5 left", done.Text, StringComparison.Ordinal);
        Assert.Contains((await card.PaymentAsync(order)).Reference!, done.Text, StringComparison.Ordinal);
        Assert.Equal((409, "Somebody has seen to this money already."), Told(await page.SubmitAsync("I have given it back", ("Reason", "Twice."))));
        Assert.Equal(buyer.Id, (await card.OrderAsync(order)).BuyerId);
    }

    [Fact]
    public async Task Notes_that_the_money_went_back()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        var page = await LateAsync(visitor, order);

        page = await page.SubmitAsync("I have given it back", ("Reason", "All of it, today."));

        Assert.Contains("It is noted that the money went back, and the buyer is told.", page.Text, StringComparison.Ordinal);
        Assert.Contains("All of it, today.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What becomes of the money?", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("looks into it", (await visitor.GetAsync($"/orders/{order}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R20")]
    public async Task Waits_to_be_given_back_when_the_pack_is_refunded()
    {
        var (visitor, order, buyer) = await card.OrderedAsync();
        (await card.TellAsync(card.NoticeOf(card.Stripe.Pay(await CardPortal.PressAsync(visitor, order))))).Dispose();
        var admin = await card.Portal.SignInAsync(DemoAccounts.Admin, card.Selling);
        var pack = await (await admin.GetAsync($"/admin/orders/{order}")).FollowAsync("5 of 5 left");

        var refund = await pack.FollowAsync("Refund");
        Assert.Contains("give the money back at the provider, by the number " + (await card.PaymentAsync(order)).Reference, refund.Text, StringComparison.Ordinal);
        await refund.SubmitAsync("Take out 5 incidents", ("Reason", "They asked for it."));

        var page = await (await admin.GetAsync("/admin")).FollowAsync($"Money by card to give back: {buyer.Name}");
        Assert.DoesNotContain("Let it count", page.Text, StringComparison.Ordinal);
        await page.SubmitAsync("I have given it back", ("Reason", "All five."));
        Assert.DoesNotContain("Money by card to give back", (await admin.GetAsync("/admin")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_nobody_has_to_see_to_is_shown()
    {
        var (visitor, order, _) = await card.OrderedAsync();
        await CardPortal.PressAsync(visitor, order);
        var admin = await card.Portal.SignInAsync(DemoAccounts.Admin, card.Selling);
        var page = await admin.GetAsync($"/admin/card-payments/{(await card.PaymentAsync(order)).Id}");
        Assert.Contains("The buyer is at the page for it, or left it", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What becomes of the money?", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await admin.GetAsync($"/admin/card-payments/{Guid.NewGuid()}")).Status);
    }

    private async Task<Page> LateAsync(Visitor visitor, Guid order)
    {
        var session = card.Stripe.Pay(await CardPortal.PressAsync(visitor, order));
        await (await visitor.GetAsync($"/orders/{order}/cancel")).SubmitAsync("Cancel the order");
        (await card.TellAsync(card.NoticeOf(session))).Dispose();
        Assert.Equal(CardQuestion.OrderWasOver, (await card.PaymentAsync(order)).Question);
        var admin = await card.Portal.SignInAsync(DemoAccounts.Admin, card.Selling);
        Assert.Contains("Money by card for an order that was over", (await admin.GetAsync("/admin")).Text, StringComparison.Ordinal);
        return await admin.GetAsync($"/admin/card-payments/{(await card.PaymentAsync(order)).Id}");
    }

    private static async Task<(int, string)> WithoutReasonAsync(Page page) => Told(await page.SubmitAsync("Let it count", ("Reason", "")));

    private static (int, string) Told(Page page) => (page.Status, page.Errors[0]);
}
