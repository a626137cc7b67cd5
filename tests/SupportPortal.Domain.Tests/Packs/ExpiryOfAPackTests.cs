using NodaTime.Text;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R22")]
public sealed class ExpiryOfAPackTests
{
    [Theory]
    [InlineData("2026-03-14", "2027-03-14")]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2023-02-28", "2024-02-28")] // not 29 February, though there is one
    public void Is_the_anniversary_of_the_purchase(string purchased, string lastDay) =>
        Assert.Equal(Date(lastDay), Given.APack(purchasedOn: Date(purchased)).LastDay);

    [Fact]
    public void Comes_at_the_end_of_the_last_day_in_the_sellers_zone()
    {
        var pack = Given.APack();
        var end = Instant.FromUtc(2027, 3, 14, 23, 0); // midnight in Stockholm
        Assert.Null(pack.CanUse(Given.Buyer, Moment.Of(Actor.System, end - Duration.FromSeconds(1), Given.Seller)));
        Assert.Equal(new PackHasExpired(new LocalDate(2027, 3, 14)), pack.CanUse(Given.Buyer, Moment.Of(Actor.System, end, Given.Seller)));
    }

    [Fact]
    public void Counts_from_the_day_the_payment_is_confirmed()
    {
        var order = Given.AnUnpaidOrder(Given.On(Given.Today.PlusDays(-12)));
        order.ConfirmPayment(Given.AdminMoment());
        Assert.Equal((OrderState.Paid, Given.Today, Given.Today), (order.State, order.PaidOn, order.PurchasedOn));
        Assert.Equal(new OrderPaid(Given.AdminMoment(), order.Id, OrderState.Unpaid), order.Events[^1]);
        Refused.With(new OrderDoesNotWaitForPayment(), () => order.ConfirmPayment(Given.AdminMoment()));
    }

    [Fact]
    public void Leaves_what_was_left_to_be_seen() => Assert.Equal(3, Given.APack(purchasedOn: new(2025, 11, 2), used: 2).Balance);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
