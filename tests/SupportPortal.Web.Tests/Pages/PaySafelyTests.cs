using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages;

[Rule("R27")]
public sealed class PaySafelyTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Tells_anybody_how_to_pay_and_what_nobody_will_ever_ask_for()
    {
        var page = await portal.Visitor().GetAsync("/pay-safely");
        Assert.Contains("By invoice.", page.Text, StringComparison.Ordinal);
        Assert.Contains("A money transfer to a person.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Gift cards", page.Text, StringComparison.Ordinal);
        Assert.Contains("A payment during a remote session", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Paid by card?", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cards@pay.example", "mailto:cards@pay.example")]
    [InlineData("https://pay.example/help", "https://pay.example/help")]
    public async Task Lists_the_sellers_ways_and_whom_to_ask_about_a_card(string address, string link)
    {
        using var selling = portal.WithWebHostBuilder(web =>
        {
            web.UseSetting("Payments:Ways:0", "By card, at our shop.");
            web.UseSetting("Payments:CardQuestions", address);
        });
        var page = await portal.Visitor(selling).GetAsync("/pay-safely");
        Assert.Contains("By card, at our shop.", page.Text, StringComparison.Ordinal);
        Assert.Equal(link, page.Link(address).GetAttribute("href"));
    }

    [Fact]
    public async Task Says_where_cards_are_paid_with_and_that_this_portal_never_sees_one()
    {
        await using var selling = portal.WithWebHostBuilder(web =>
        {
            web.UseSetting("Payments:Method", "card");
            web.UseSetting("Payments:CardQuestions", "cards@pay.example");
            web.UseSetting("Payments:Stripe:SecretKey", "rk_test_portal");
            web.UseSetting("Payments:Stripe:WebhookSecret", "whsec_portal");
        });
        var page = await portal.Visitor(selling).GetAsync("/pay-safely");
        Assert.Contains("By card. You order here, pay at checkout.stripe.com, and come back.", page.Text, StringComparison.Ordinal);
        Assert.Contains("By invoice, where no price stands here", page.Text, StringComparison.Ordinal);
        Assert.Equal("mailto:cards@pay.example", page.Link("cards@pay.example").GetAttribute("href"));
    }

    [Fact]
    public void Is_not_served_with_a_method_that_there_is_not()
    {
        using var wrong = portal.WithWebHostBuilder(web => web.UseSetting("Payments:Method", "gift-card"));
        Assert.ThrowsAny<Exception>(() => wrong.CreateClient());
    }
}
