using SupportPortal.Web.Payments;

namespace SupportPortal.Web.Tests.Payments;

[Rule("R27")]
public sealed class StripeAmountsTests
{
    [Theory]
    [InlineData("1499.00", "EUR", 149900)]
    [InlineData("0.01", "SEK", 1)]
    [InlineData("5000", "JPY", 5000)] // has no smaller unit
    [InlineData("12.34", "KWD", 12340)] // has three decimals
    [InlineData("5", "ISK", 500)] // is written with two that are nought
    [InlineData("999999.99", "USD", 99_999_999)] // the most at once
    public void Are_whole_numbers_of_the_smallest_unit(string amount, string currency, long small)
    {
        var value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(small, StripeAmounts.Of(value, currency));
        Assert.Equal(value, StripeAmounts.From(small, currency));
    }

    [Theory]
    [InlineData("1000000", "USD")]
    [InlineData("10.50", "JPY")]
    [InlineData("5.50", "ISK")]
    [InlineData("0", "EUR")]
    public void Are_none_where_it_cannot_be_charged(string amount, string currency) =>
        Assert.Null(StripeAmounts.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency));
}
