using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Lifecycle;

[Rule("R30")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Lists_the_catalogue_for_anybody()
    {
        var page = await portal.Visitor().GetAsync("/lifecycle");
        Assert.Equal((200, "Lifecycle"), (page.Status, page.Heading));
        Assert.Contains("Windows Server", page.Text);
        Assert.Contains("Dynamics NAV", page.Text);
    }

    [Theory]
    [InlineData("sql server", "SQL Server")]
    [InlineData("SQL 2019", "SQL Server")]
    [InlineData("  navision  ", "Dynamics NAV")] // an alias
    public async Task Finds_products_by_words_of_any_of_their_names(string query, string product)
    {
        var page = await (await portal.Visitor().GetAsync("/lifecycle")).SubmitAsync("Search", ("Search products", query));
        Assert.Contains(product, page.Document.QuerySelectorAll("tbody th a").Select(link => link.TextContent));
        Assert.DoesNotContain("Node.js", page.Text);
        Assert.Equal(query, page.Value("Search products"));
    }

    [Fact]
    public async Task Names_the_versions_that_were_asked_for_with_their_phase()
    {
        var page = await portal.Visitor().GetAsync("/lifecycle?q=sql+server+2012");
        Assert.Contains("2012 SP4", page.Text);
        Assert.Contains("Out of support", page.Text);
        Assert.DoesNotContain("2016 SP3", page.Text);
    }

    [Fact]
    public async Task Says_how_many_versions_are_in_support() =>
        Assert.Matches(@"\d+ of 12", (await portal.Visitor().GetAsync("/lifecycle?q=mssqlserver")).Text);

    [Theory]
    [InlineData("no such thing")]
    [InlineData("%")]
    [InlineData("<script>")]
    [InlineData("_")]
    public async Task Says_what_to_do_when_nothing_is_found(string query)
    {
        var page = await portal.Visitor().GetAsync($"/lifecycle?q={Uri.EscapeDataString(query)}");
        Assert.Equal(200, page.Status);
        Assert.Contains($"No product found for “{query}”", page.Text);
        Assert.Equal("/lifecycle", (await page.FollowAsync("Show all products")).Address);
    }
}
