using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R27")]
public sealed class PriceTests
{
    [Fact]
    public void Is_empty_until_an_admin_sets_it()
    {
        var price = new PlanPrice(SupportPlan.FivePack, Given.AdminMoment());
        Assert.Null(price.Price);
        price.Set(new Price(1499m, "EUR"), Given.AdminMoment());
        Assert.Equal(new Price(1499m, "EUR"), price.Price);
        price.Set(null, Given.AdminMoment());
        Assert.Equal((null, null), (price.Price, price.Currency));
        Assert.Equal([new PriceSet(Given.AdminMoment(), SupportPlan.FivePack, 1499m, "EUR"), new PriceSet(Given.AdminMoment(), SupportPlan.FivePack, null, null)], price.Events);
    }

    [Fact]
    public void Is_for_what_is_sold_here() => Refused.With(new PlanIsNotSoldHere(), () => _ = new PlanPrice(SupportPlan.SignatureCloud, Given.AdminMoment()));

    [Theory]
    [InlineData("-0.01", "EUR", false)]
    [InlineData("-5", "EUR", false)]
    [InlineData("0", "EUR", false)] // what costs nothing has no price
    [InlineData("0.01", "EUR", true)]
    [InlineData("1", "XXQ", false)] // nobody's currency
    [InlineData("999999999.99", "EUR", true)]
    [InlineData("1000000000", "EUR", false)]
    [InlineData("1.499", "EUR", false)] // is it one and a half, or fifteen hundred?
    [InlineData("1", "eur", false)]
    [InlineData("1", "EURO", false)]
    public void Has_an_amount_in_a_currency(string amount, string currency, bool can)
    {
        var price = new Price(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency);
        Assert.Equal(can, price.WhyNot() is null);
        if (!can)
            Refused.With(price.WhyNot()!, () => new PlanPrice(SupportPlan.FivePack, Given.AdminMoment()).Set(price, Given.AdminMoment()));
    }
}
