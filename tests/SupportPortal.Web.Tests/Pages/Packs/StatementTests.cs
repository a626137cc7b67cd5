using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Packs;

[Rule("R20")]
public sealed class StatementTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Lists_every_entry_with_its_sum()
    {
        var owner = await portal.AnotherCustomerAsync();
        var (pack, number) = await portal.SoldAsync(owner.Email);
        await portal.UsedAsync(pack, owner);

        var page = await (await portal.SignInAsync(owner)).GetAsync($"/packs/{pack}");

        Assert.Equal($"Statement: 5-pack {number}", page.Heading);
        var rows = page.Document.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())));
        Assert.Equal([$"Purchased|Order ending in {number[^4..]}|Maria Lindqvist, SupportPortal|+5|5", $"Used|SP-18112|{owner.Name}|−1|4"], rows.Select(Normal));
    }

    [Fact, Rule("R37")]
    public async Task Of_somebody_else_does_not_exist()
    {
        var (pack, _) = await portal.SoldAsync(DemoAccounts.Customer.Email);
        var stranger = await portal.SignInAsync(await portal.AnotherCustomerAsync());

        Assert.Equal(404, (await stranger.GetAsync($"/packs/{pack}")).Status);
        Assert.Equal(404, (await stranger.GetAsync($"/packs/{pack}/statement.csv")).Status);
        Assert.Equal(404, (await stranger.GetAsync($"/packs/{pack}/co-owners")).Status);
    }

    private static string Normal(string row) => System.Text.RegularExpressions.Regex.Replace(row, @"\s+", " ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
