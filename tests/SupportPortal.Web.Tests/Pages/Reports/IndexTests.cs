using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Reports;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Draws_each_severity_and_has_the_same_as_a_table()
    {
        await portal.AnIncidentAsync();

        var page = await ReadAsync("/reports");

        Assert.Equal("Reports", page.Heading);
        Assert.Equal(3, page.Document.QuerySelectorAll("figure svg[role=img]").Length);
        Assert.Equal(["A", "B", "C"], page.Document.QuerySelectorAll("details table tbody th").Select(cell => cell.TextContent));
        Assert.Equal(13, page.Document.QuerySelectorAll("details table thead th").Length);
    }

    [Fact]
    public async Task Is_about_the_period_in_the_address()
    {
        var page = await ReadAsync("/reports?from=2026-09-15&to=2026-11-10");

        Assert.Contains("15 September 2026 to 10 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal("2026-09-15", page.Document.QuerySelector("#From")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("from=2026-11-10&to=2026-11-01", "The last day is before the first")]
    [InlineData("from=2001-01-01&to=2026-11-01", "Choose up to 60 months")]
    [InlineData("from=9999-12-31&to=0001-01-01", "The last day is before the first")]
    public async Task Says_what_is_wrong_with_a_period(string query, string words) =>
        Assert.Contains(words, (await ReadAsync($"/reports?{query}")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Gives_its_figures_as_csv()
    {
        var file = await ReadAsync("/reports?handler=csv&table=attainment&from=2026-10-01&to=2026-11-10");

        Assert.Equal(["severity,2026-10,2026-11,2026-10_met,2026-10_due,2026-11_met,2026-11_due", "A", "B", "C"], (await file.Response.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select((line, i) => i == 0 ? line : line[..1]));
        Assert.Equal(404, (await ReadAsync("/reports?handler=csv&table=nothing")).Status);
    }

    [Fact]
    public async Task Says_how_many_a_percentage_is_of()
    {
        await using var own = await PortalFactory.OnAsync(Application.Data.Store.Sqlite);
        var number = await own.AnIncidentAsync(Severity.B);
        await own.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.Reply(new Message("We look at it."), calendar, ServiceTerms.Default, moment));
        var admin = await own.SignInAsync(DemoAccounts.Admin);

        var page = await admin.GetAsync("/reports");
        var file = await (await admin.GetAsync("/reports?handler=csv&table=attainment")).Response.Content.ReadAsStringAsync();

        var figure = page.Document.QuerySelectorAll("figure")[1].TextContent;
        Assert.Matches(@"\d+ %\s*\d+ of [1-9]\d* in time", figure);
        Assert.Matches(@"\d+\s*\d+ of [1-9]\d*", page.Document.QuerySelectorAll("details table tbody tr")[1].TextContent);
        Assert.Matches(@",[1-9]\d*,[1-9]\d*$", file.Split("\r\n")[2]);
    }

    [Theory, Rule("R37")]
    [InlineData("/reports")]
    [InlineData("/reports?handler=csv&table=attainment")]
    [InlineData("/reports/volume")]
    [InlineData("/reports/outcomes")]
    [InlineData("/reports/open-work")]
    [InlineData("/reports/packs")]
    public async Task Is_for_admins(string address)
    {
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync(address)).Status);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync(address)).Status);
    }

    private async Task<Page> ReadAsync(string address) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync(address);
}
