using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R26")]
public sealed class RecordingAnOrderTests
{
    [Theory]
    [InlineData(OrderSource.Admin)]
    [InlineData(OrderSource.Csv)]
    public void Is_paid_when_typed_in_or_imported(OrderSource source)
    {
        var order = Given.AnOrder(source: source);
        Assert.Equal((source, OrderState.Paid), (order.Source, order.State));
        Assert.Equal((Given.PurchaseDay, null, null), (order.PaidOn, order.BuyerId, order.PayableUntil));
        Assert.Equal(new OrderRecorded(Given.AdminMoment(), order.Id, source, order.Plan), Assert.Single(order.Events));
    }

    [Fact]
    public void Takes_down_none_of_the_portals_own() =>
        Assert.StartsWith(
            "Orders of the portal are placed.", Assert.Throws<ArgumentOutOfRangeException>(() => Given.AnOrder(source: OrderSource.Portal)).Message, StringComparison.Ordinal);

    [Fact]
    public void Keeps_what_is_known()
    {
        var details = Given.Details(number: "ms 2026/17") with { PurchaserName = "Marek", Company = "Brzoza", Amount = 1499m, Currency = "EUR", Jurisdiction = "PL" };
        var order = Order.Record(details, OrderSource.Admin, Given.AdminMoment());
        Assert.Equal(("ms 2026/17", "MS2026/17", details.Number), (order.NumberWritten, order.NumberNormalized, order.Number));
        Assert.Equal((Given.BuyerEmail, Given.BuyerEmail.ToUpperInvariant()), (order.PurchaserEmail, order.PurchaserEmailNormalized));
        Assert.Equal(("Marek", "Brzoza", "PL", 1499m, "EUR"), (order.PurchaserName, order.Company, order.Jurisdiction, order.Amount, order.Currency));
        Assert.Equal((Given.Now, Given.AdminId), (order.RecordedAt, order.RecordedBy));
    }

    [Theory]
    [InlineData(1989, 12, 31)]
    [InlineData(2026, 11, 21)] // tomorrow
    public void Has_a_purchase_date_that_can_be(int year, int month, int day) =>
        Refused.With(
            new PurchaseDateIsOutOfRange(new LocalDate(1990, 1, 1), Given.Today),
            () => Given.AnOrder(purchasedOn: new(year, month, day)));

    [Theory]
    [InlineData("0", "EUR")]
    [InlineData("999999999.99", "EUR")]
    [InlineData("12.5", "EUR")]
    [InlineData(null, "EUR")]
    [InlineData(null, null)]
    public void Has_an_amount_with_its_currency_if_any(string? amount, string? currency) =>
        Assert.Null((Given.Details() with { Amount = Number(amount), Currency = currency }).WhyNot(Given.Today));

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1000000000")]
    [InlineData("1.499")] // is it one and a half, or fifteen hundred?
    [InlineData("1.500")]
    public void Has_no_amount_out_of_range(string amount) =>
        Assert.Equal(new AmountIsOutOfRange(999_999_999.99m), (Given.Details() with { Amount = Number(amount), Currency = "EUR" }).WhyNot(Given.Today));

    [Theory]
    [InlineData("EU")]
    [InlineData("EURO")]
    [InlineData("eur")]
    [InlineData("€€€")]
    [InlineData("XXQ")]
    public void Has_no_other_currency(string currency) =>
        Assert.Equal(new CurrencyIsUnknown(), (Given.Details() with { Amount = 1, Currency = currency }).WhyNot(Given.Today));

    [Fact]
    public void Has_no_amount_without_currency() =>
        Assert.Equal(new CurrencyIsMissing(), (Given.Details() with { Amount = 1 }).WhyNot(Given.Today));

    [Fact]
    public void Takes_a_purchase_of_today_and_of_the_first_day_believed()
    {
        Assert.Null(Given.Details(purchasedOn: Given.Today).WhyNot(Given.Today));
        Assert.Null(Given.Details(purchasedOn: new(1990, 1, 1)).WhyNot(Given.Today));
    }

    [Fact, Rule("R38")]
    public void Forgets_the_purchaser_and_stays_the_same_order()
    {
        var details = Given.Details() with { PurchaserName = "Marek", Company = "Brzoza" };
        var order = Order.Record(details, OrderSource.Csv, Given.AdminMoment());
        order.ForgetPurchaser();
        Assert.Equal(("", "", null, null), (order.PurchaserEmail, order.PurchaserEmailNormalized, order.PurchaserName, order.Company));
        Assert.Equal(Given.Number, order.NumberWritten);
        Assert.Empty(order.DifferencesFrom(details));
    }

    private static decimal? Number(string? text) =>
        text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
