using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Orders;

[Rule("R26")]
public sealed class NewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Takes_down_one_order_however_often_the_form_comes()
    {
        var buyer = GivenPacks.AnAddress();
        var page = await OpenAsync();
        (string, string)[] words = [("E-mail of the buyer", buyer), ("Plan", "FivePack"), ("Amount (optional)", "499,50"), ("Currency", "eur")];

        var done = await page.SubmitAsync("Take down the order", words);
        var again = await page.SubmitAsync("Take down the order", words);

        Assert.Contains("The order is taken down, and its pack is there.", done.Text, StringComparison.Ordinal);
        Assert.Equal(done.Address, again.Address);
        await using var db = portal.Store.Open();
        var order = await db.Orders.SingleAsync(one => one.PurchaserEmail == buyer);
        Assert.Equal((499.50m, "EUR", true), (order.Amount!.Value, order.Currency, order.Number.IsOurs));
    }

    [Theory]
    [InlineData("1 249,50")]
    [InlineData("1\u00A0249,50")]
    [InlineData("1,249.50")]
    public async Task Takes_an_amount_as_readers_write_it(string amount)
    {
        var buyer = GivenPacks.AnAddress();

        await (await OpenAsync()).SubmitAsync("Take down the order", ("E-mail of the buyer", buyer), ("Plan", "FivePack"), ("Amount (optional)", amount), ("Currency", "EUR"));

        await using var db = portal.Store.Open();
        Assert.Equal(1249.50m, (await db.Orders.SingleAsync(one => one.PurchaserEmail == buyer)).Amount);
    }

    [Fact]
    public async Task Asks_again_about_an_amount_that_could_be_two()
    {
        var page = await (await OpenAsync()).SubmitAsync(
            "Take down the order", ("E-mail of the buyer", GivenPacks.AnAddress()), ("Plan", "FivePack"), ("Amount (optional)", "1.249"), ("Currency", "EUR"));

        Assert.Equal(422, page.Status);
        Assert.Equal(["“1.249” could have thousands or decimals. Write 1,249.00 if that is meant; an amount has two decimals at most"], page.Errors);
    }

    [Fact]
    public async Task Refuses_a_known_number_and_keeps_what_was_typed()
    {
        var (_, number) = await portal.SoldAsync(GivenPacks.AnAddress());

        var page = await (await OpenAsync()).SubmitAsync(
            "Take down the order", ("E-mail of the buyer", "a@b.example"), ("Plan", "FivePack"), ("Order confirmation number (optional)", number.ToLowerInvariant()));

        Assert.Equal((409, "There is an order with this number already."), (page.Status, page.Errors[0]));
        Assert.Equal("a@b.example", page.Value("E-mail of the buyer"));
    }

    [Fact, Rule("R25")]
    public async Task Asks_about_a_number_that_looks_mistyped()
    {
        (string, string)[] words = [("E-mail of the buyer", GivenPacks.AnAddress()), ("Plan", "FivePack"), ("Order confirmation number (optional)", "0000 0000 0000 0002")];

        var page = await (await OpenAsync()).SubmitAsync("Take down the order", words);

        Assert.StartsWith("This number looks mistyped", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.StartsWith("/admin/packs/", (await page.SubmitAsync("Take down the order", ("I have compared it: the number stands exactly so", "on"))).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_missing()
    {
        var page = await (await OpenAsync()).SubmitAsync("Take down the order", ("Plan", "SignatureCloud"), ("Amount (optional)", "much"), ("Date of purchase", ""));

        Assert.Equal(422, page.Status);
        Assert.Equal(
            [
                "Give one e-mail address, such as anna@example.com",
                "Give the date of purchase",
                "Give the amount as a number, such as 1249.00",
                "Packs of this plan have no fixed size: give the number of incidents",
                "Packs of this plan have no fixed last day: give it",
            ],
            page.Errors);
    }

    [Fact, Rule("R19")]
    public async Task Takes_size_and_last_day_of_a_plan_without_fixed_ones()
    {
        (string, string)[] words = [("E-mail of the buyer", GivenPacks.AnAddress()), ("Plan", "SignatureCloud"), ("Date of purchase", "2026-01-10")];

        var wrong = await (await OpenAsync()).SubmitAsync("Take down the order", [.. words, ("Number of incidents", "0"), ("Last day of use", "2027-06-30")]);
        var done = await wrong.SubmitAsync("Take down the order", ("Number of incidents", "37"));

        Assert.Equal((409, "2027-06-30"), (wrong.Status, wrong.Value("Last day of use")));
        Assert.Contains("Signature cloud support", done.Text, StringComparison.Ordinal);
        Assert.Contains("37 of 37", done.Text, StringComparison.Ordinal);
        Assert.Contains("30 June 2027", done.Text, StringComparison.Ordinal);
    }

    [Fact, Rule("R19")]
    public async Task Takes_none_for_a_plan_with_fixed_ones()
    {
        var page = await (await OpenAsync()).SubmitAsync(
            "Take down the order", ("E-mail of the buyer", GivenPacks.AnAddress()), ("Plan", "FivePack"), ("Number of incidents", "37"), ("Last day of use", "2027-06-30"));
        Assert.Equal(409, page.Status);
    }

    private async Task<Page> OpenAsync() => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/orders/new");
}
