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

    [Fact]
    public async Task Sent_again_with_other_days_says_that_nothing_more_was_done_and_then_takes_them()
    {
        var (pack, _) = await portal.SoldAsync(GivenPacks.AnAddress());
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/extend");
        var before = (await portal.PackAsync(pack)).LastDay;
        await page.SubmitAsync("Extend the pack", ("Reason", "Our mistake."));

        var again = await page.SubmitAsync("Extend the pack", ("Days", "60"), ("Reason", "Our mistake."));

        Assert.Equal((409, "60"), (again.Status, again.Value("Days")));
        Assert.StartsWith("This form has been carried out already", again.Errors[0], StringComparison.Ordinal);
        Assert.Equal(before.PlusDays(30), (await portal.PackAsync(pack)).LastDay);
        Assert.Equal($"/admin/packs/{pack}", (await again.SubmitAsync("Extend the pack")).Address);
        Assert.Equal(before.PlusDays(90), (await portal.PackAsync(pack)).LastDay);
        Assert.Contains(", after an extension", (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}")).Text, StringComparison.Ordinal);
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
