using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

[Rule("R37")]
public sealed class RemoveTitleTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Puts_another_in_its_place_and_says_who_removed_it()
    {
        var number = await portal.AnIncidentAsync();
        var page = await (await portal.ShowAsync(number)).FollowAsync("Remove the title");
        Assert.Contains("This cannot be undone.", page.Text);
        page = await page.SubmitAsync("Remove the title for good", ("Another title", "It stops"));

        Assert.Equal("It stops", page.Document.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains($"Title removed by {DemoAccounts.Customer.Name}", page.Text);
        Assert.DoesNotContain("DFS Replication stops", page.Text);
    }

    [Fact]
    public async Task Says_when_the_other_is_too_long_and_keeps_it()
    {
        var number = await portal.AnIncidentAsync();
        var typed = new string('x', Limits.Title + 1);
        var page = await (await portal.ShowAsync(number, "/remove-title")).SubmitAsync("Remove the title for good", ("Another title", typed));
        Assert.Equal((422, typed), (page.Status, page.Value("Another title")));
        Assert.Contains("There is room for 200 characters in “Another title”", page.Text);
    }

    [Fact]
    public async Task Is_not_offered_to_anybody_else()
    {
        var number = await portal.AnIncidentAsync();
        Assert.DoesNotContain("Remove the title", (await portal.ShowAsync(number, reader: DemoAccounts.Engineer)).Text);
        Assert.Empty((await portal.ShowAsync(number, "/remove-title", DemoAccounts.Engineer)).Document.QuerySelectorAll("main form"));
    }
}
