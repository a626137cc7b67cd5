using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Exclusions;

[Rule("R31")]
public sealed class TextTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Writes_it_anew_for_everybody()
    {
        var done = await (await ShowAsync("onsite/en")).SubmitAsync(
            "Write it anew", ("They say", "Please come here"), ("Address of that place, in every language", "https://partners.example/near-you"));
        Assert.Contains("“Please come here” is written anew", done.Document.Body!.TextContent);
        var plans = await portal.Visitor().GetAsync("/plans");
        Assert.Contains("Please come here", plans.Text);
        Assert.Equal("https://partners.example/near-you", plans.Link("partners.example").GetAttribute("href"));
    }

    [Theory]
    [InlineData("They say", " ", "Say in a few words what people want")]
    [InlineData("We say", "", "Say what is meant, or why it is not covered")]
    [InlineData("Address of that place, in every language", "javascript:alert(1)", "An address begins with https://")]
    public async Task Asks_for_what_is_missing(string field, string typed, string sentence)
    {
        var page = await (await ShowAsync("root-cause/en")).SubmitAsync("Write it anew", (field, typed));
        Assert.Equal((422, sentence), (page.Status, Assert.Single(page.Errors)));
    }

    [Fact]
    public async Task Refuses_to_write_the_same_again() =>
        Assert.Equal("This is the text already, so nothing was changed.", Assert.Single((await (await ShowAsync("root-cause/en")).SubmitAsync("Write it anew")).Errors));

    [Theory]
    [InlineData("no-such-kind/en")]
    [InlineData("onsite/xx")]
    public async Task Is_not_there_for_what_nobody_knows(string text) => Assert.Equal(404, (await ShowAsync(text)).Status);

    private async Task<Page> ShowAsync(string text) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/exclusions/{text}");
}
