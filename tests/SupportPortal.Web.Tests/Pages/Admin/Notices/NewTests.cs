using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Notices;

[Rule("R35")]
public sealed class NewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Publishes_to_everybody()
    {
        await (await ShowAsync()).SubmitAsync("Publish", ("Kind", "Maintenance"), ("Title", "Work on Sunday"), ("Text", "From **6 to 8**."));
        foreach (var address in new[] { "/", "/faq" })
            Assert.Contains("Planned work: Work on Sunday.", (await portal.Visitor().GetAsync(address)).Text);
        Assert.Equal("6 to 8", (await portal.Visitor().GetAsync("/status")).Document.QuerySelector(".prose strong")!.TextContent);
        Assert.Contains("Planned work: Work on Sunday", await portal.Visitor().Client.GetStringAsync("/feed.rss"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Title", "Say what it is about")]
    [InlineData("Text", "Say what people need to know")]
    public async Task Asks_for_what_is_missing(string field, string sentence)
    {
        var page = await (await ShowAsync()).SubmitAsync("Publish", ("Title", "Work"), ("Text", "On Sunday"), (field, " "));
        Assert.Equal((422, sentence), (page.Status, Assert.Single(page.Errors)));
    }

    private async Task<Page> ShowAsync() => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/notices/new");
}
