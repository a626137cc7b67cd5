using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Packs;

[Rule("R24")]
public sealed class ExtendTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_beforehand_how_many_incidents_it_makes_usable_and_does_it_once()
    {
        var (pack, _) = await portal.SoldAsync(GivenPacks.AnAddress(), daysAgo: 400);
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/extend");
        Assert.Contains("makes 5 incidents usable again", page.Text, StringComparison.Ordinal);

        await page.SubmitAsync("Extend the pack", ("Reason", "Our mistake."));
        var done = await page.SubmitAsync("Extend the pack", ("Reason", "Our mistake."));

        Assert.Equal($"/admin/packs/{pack}", done.Address);
        Assert.Equal(portal.Moment(DemoAccounts.Admin).Today.PlusDays(30), (await portal.PackAsync(pack)).LastDay);
        Assert.Single(done.Document.QuerySelectorAll("tbody tr"), row => row.TextContent.Contains("Extended", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0", "Our mistake.", "A pack is extended by 1 to 366 days at a time")]
    [InlineData("", "Our mistake.", "Give a number of days")]
    [InlineData("ten", "Our mistake.", "“ten” is not possible here")]
    [InlineData("30", "", "Give a reason.")]
    public async Task Says_what_is_wrong(string days, string reason, string error)
    {
        var (pack, _) = await portal.SoldAsync(GivenPacks.AnAddress());

        var page = await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/extend")).SubmitAsync("Extend the pack", ("Days", days), ("Reason", reason));

        Assert.Equal((422, error), (page.Status, Assert.Single(page.Errors)));
        Assert.Equal(days, page.Value("Days"));
    }
}
