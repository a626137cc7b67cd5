using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Prices;

[Rule("R27")]
public sealed class PriceTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_set_and_taken_away_again()
    {
        var page = await OpenAsync("fivepack");
        var done = await page.SubmitAsync("Set the price", ("Amount", "1499,5"), ("Currency", "eur"));
        Assert.Contains("1,499.50 EUR, without taxes", done.Text, StringComparison.Ordinal);
        foreach (var address in new[] { "/plans", "/plans/5-pack" })
            Assert.Contains("1,499.50 EUR, without taxes", (await portal.Visitor().GetAsync(address)).Text, StringComparison.Ordinal);

        page = await OpenAsync("fivepack");
        Assert.Equal(("1499.50", "EUR"), (page.Value("Amount"), page.Value("Currency")));
        Assert.Contains("There is no price now.", (await page.SubmitAsync("Set the price", ("Amount", ""), ("Currency", ""))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a lot", "EUR", "Give the amount as a number, such as 1249.00; leave both empty for no price")]
    [InlineData("", "EUR", "Give the amount as a number, such as 1249.00; leave both empty for no price")]
    [InlineData("14.9999", "EUR", "A price is more than 0 and at most 999999999.99, with at most two decimals. To have no price, leave amount and currency empty.")]
    [InlineData("14.999", "EUR", "“14.999” could have thousands or decimals. Write 14,999.00 if that is meant; an amount has two decimals at most")]
    [InlineData("0", "EUR", "A price is more than 0 and at most 999999999.99, with at most two decimals. To have no price, leave amount and currency empty.")]
    [InlineData("-5", "EUR", "A price is more than 0 and at most 999999999.99, with at most two decimals. To have no price, leave amount and currency empty.")]
    [InlineData("10", "", "There is no such currency. Give its three letters (ISO 4217), such as EUR.")]
    [InlineData("10", "XXQ", "There is no such currency. Give its three letters (ISO 4217), such as EUR.")]
    public async Task Is_an_amount_in_a_currency(string amount, string currency, string error)
    {
        var page = await (await OpenAsync("singleincident")).SubmitAsync("Set the price", ("Amount", amount), ("Currency", currency));
        Assert.Equal((422, error, amount), (page.Status, page.Errors[0], page.Value("Amount")));
    }

    [Theory]
    [InlineData("signaturecloud")]
    [InlineData("nothing")]
    public async Task Is_there_for_what_is_sold_here(string plan) => Assert.Equal(404, (await OpenAsync(plan)).Status);

    private async Task<Page> OpenAsync(string plan) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/prices/{plan}");
}
