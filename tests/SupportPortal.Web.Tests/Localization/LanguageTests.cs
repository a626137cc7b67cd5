using System.Net.Http.Headers;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Localization;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Localization;

[Rule("R36")]
public sealed class LanguageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("sv-FI, en;q=0.5", "sv", "Livscykel")]
    [InlineData("de, pl;q=0.8, en;q=0.5", "pl", "Cykl życia")]
    [InlineData("no", "nb", "Livssyklus")]
    [InlineData("nn-NO", "nb", "Livssyklus")]
    [InlineData("de, fr", "en", "Lifecycle")]
    [InlineData("*", "en", "Lifecycle")]
    public async Task Is_the_browsers_where_nobody_chose_one(string asked, string language, string heading)
    {
        var page = await Speaking(asked).GetAsync("/lifecycle");

        Assert.Equal((language, heading), (page.Document.DocumentElement.GetAttribute("lang"), page.Heading));
    }

    [Fact]
    public async Task Of_the_address_stays_for_the_pages_that_follow()
    {
        var visitor = Speaking("sv");

        Assert.Equal("Cykl życia", (await visitor.GetAsync("/lifecycle?lang=pl")).Heading);
        Assert.Equal("Cykl życia", (await visitor.GetAsync("/lifecycle")).Heading);
        Assert.Equal("Lifecycle", (await visitor.GetAsync("/lifecycle?lang=en")).Heading);
        Assert.Equal("Lifecycle", (await visitor.GetAsync("/lifecycle?lang=klingon")).Heading);
    }

    [Fact]
    public async Task Can_be_changed_at_the_foot_of_a_page_that_stays_where_it_is()
    {
        var page = await Speaking("en").GetAsync("/lifecycle?q=SQL");

        var polish = await page.FollowAsync("polski");

        Assert.Equal(("/lifecycle?q=SQL&lang=pl", "Cykl życia"), (polish.Address, polish.Heading));
    }

    [Fact]
    public async Task Of_an_account_counts_before_the_browsers()
    {
        var visitor = await portal.SignInAsync(DemoAccounts.Customer);
        visitor.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("sv");

        Assert.Equal("Lifecycle", (await visitor.GetAsync("/lifecycle")).Heading);
    }

    [Theory]
    [InlineData("sv-SE", "sv")]
    [InlineData("NB", "nb")]
    [InlineData("de", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Is_found_by_its_tag(string? tag, string? language) => Assert.Equal(language, Languages.Find(tag));

    private Visitor Speaking(string languages)
    {
        var visitor = portal.Visitor();
        visitor.Client.DefaultRequestHeaders.AcceptLanguage.Clear();
        foreach (var language in languages.Split(", "))
            visitor.Client.DefaultRequestHeaders.AcceptLanguage.Add(StringWithQualityHeaderValue.Parse(language));
        return visitor;
    }
}
