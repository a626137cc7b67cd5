using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Products;
using SupportPortal.Domain;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Lifecycle;

[Rule("R30")]
public sealed class ProductTests(PortalFactory portal) : IClassFixture<PortalFactory>, IAsyncLifetime
{
    // Of 5 to 1, each in another phase today, whenever that is.
    public async Task InitializeAsync()
    {
        var now = portal.Services.GetRequiredService<IClock>().GetCurrentInstant();
        var today = now.InZone(DateTimeZoneProviders.Tzdb["Europe/Stockholm"]).Date;
        string Day(int years) => NodaTime.Text.LocalDatePattern.Iso.Format(today.PlusYears(years));
        string Release(string name, int released, int mainstream, int support, int updates) =>
            $$"""{ "name": "{{name}}", "releaseDate": "{{Day(released)}}", "eoasFrom": "{{Day(mainstream)}}", "eolFrom": "{{Day(support)}}", "eoesFrom": "{{Day(updates)}}" }""";
        string[] releases = [Release("5", 1, 5, 9, 9), Release("4", -2, 3, 6, 6), Release("3", -5, -1, 2, 2), Release("2", -9, -5, -2, 1), Release("1", -15, -9, -6, -3)];
        var file = LifecycleFile.Parse($$"""{ "result": { "name": "data-base", "label": "Data Base", "releases": [ {{string.Join(',', releases)}} ] } }""");
        await portal.Services.GetRequiredService<ImportLifecycle>().HandleAsync(file, Moment.Of(Actor.System, now, DateTimeZone.Utc), default);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    [Rule("R29")]
    public async Task Shows_each_version_newest_first_with_its_phase()
    {
        var page = await ShowAsync("");
        Assert.Equal((200, "Data Base"), (page.Status, page.Heading));
        Assert.Equal(["Data Base 5", "Data Base 4", "Data Base 3", "Data Base 2", "Data Base 1"], page.Document.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["Not released", "Mainstream", "Extended", "Security updates only", "Out of support"], page.Document.QuerySelectorAll("tbody .badge").Select(badge => badge.TextContent.Trim()));
    }

    [Fact]
    public async Task Draws_each_life_and_says_it_in_words()
    {
        var drawings = (await ShowAsync("")).Document.QuerySelectorAll("td.lane svg[role=img]");
        Assert.Equal(5, drawings.Length);
        Assert.All(drawings, drawing => Assert.Contains("released", drawing.GetAttribute("aria-label")));
    }

    [Theory]
    [Rule("R32")]
    [InlineData("5", "No", "No", "No")]
    [InlineData("4", "Yes", "Yes, N", "Yes")]
    [InlineData("3", "Yes", "No", "Yes")]
    [InlineData("2", "No", "No", "No")]
    public async Task Tells_which_plans_serve_a_version(string version, string anyone, string partner, string advanced)
    {
        var row = (await ShowAsync("")).Document.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == $"Data Base {version}");
        string Cell(string plan) => row.QuerySelector($"td[data-label='{plan}'] .nowrap")!.TextContent.Trim();
        Assert.Equal((anyone, partner, advanced), (Cell("Single incident, 5-pack"), Cell("Partner 20, 15, 10-pack"), Cell("Advanced for partners")));
    }

    [Fact]
    public async Task Names_the_day_support_ended_and_the_nearest_supported_successor()
    {
        var page = await (await ShowAsync("")).FollowAsync("Data Base 1");
        Assert.Equal("/lifecycle/data-base?version=1", page.Address);
        Assert.Contains("Data Base 1 is out of support since its last day", page.Text);
        Assert.Contains("The nearest supported version is Data Base 3", page.Text);
        Assert.Equal("/lifecycle/data-base?version=3", (await page.FollowAsync("See 3")).Address);
    }

    [Fact]
    public async Task Says_of_a_version_what_serves_it_and_why_others_do_not()
    {
        var notice = (await ShowAsync("?version=3")).Document.QuerySelector(".notice")!.TextContent;
        Assert.Contains("It is served by Single incident, 5-pack and Advanced support for partners.", notice);
        Assert.Contains("Signature cloud support: it serves cloud products.", notice);
    }

    [Fact]
    public async Task Leaves_out_versions_out_of_support_but_not_the_one_asked_for()
    {
        var page = await (await ShowAsync("?version=1")).FollowAsync("Hide versions out of support");
        Assert.Contains("Data Base 1", page.Text);
        Assert.DoesNotContain("Data Base 1", (await page.FollowAsync("Data Base 4")).Document.QuerySelector("tbody")!.TextContent);
    }

    [Fact]
    public async Task Says_when_there_is_no_such_version() =>
        Assert.Contains("has no version “99”", (await ShowAsync("?version=99")).Text);

    [Theory]
    [InlineData("/lifecycle/no-such-product")]
    [InlineData("/lifecycle/%20")]
    public async Task Is_not_there_for_an_unknown_product(string address) => Assert.Equal(404, (await portal.Visitor().GetAsync(address)).Status);

    private Task<Page> ShowAsync(string query) => portal.Visitor().GetAsync($"/lifecycle/Data-Base{query}");
}
