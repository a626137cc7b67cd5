using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Faq;

[Rule("R35")]
public sealed class TextTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Writes_it_anew_for_everybody_and_the_feeds()
    {
        portal.Clock.StopAt(Instant.FromUtc(2028, 1, 3, 12, 0));
        var done = await (await ShowAsync("refund/en")).SubmitAsync("Write it anew", ("Answer", "Never **ever**, <b>see</b> [the plans](/plans) and [that](javascript:alert(1))."));
        Assert.Contains("The answer is written anew.", done.Text);
        var answer = await portal.Visitor().GetAsync("/faq/refund");
        Assert.Equal("ever", answer.Document.QuerySelector(".prose strong")!.TextContent);
        Assert.Empty(answer.Document.QuerySelectorAll(".prose b, .prose a[href^=javascript]"));
        Assert.Contains("Never &lt;strong&gt;ever&lt;/strong&gt;", await portal.Visitor().Client.GetStringAsync("/feed.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_names_of_numbers_that_there_are_and_keeps_what_was_typed_of_others()
    {
        var page = await ShowAsync("reopen/en");
        Assert.Contains("{ReopenDays} 14", page.Text, StringComparison.Ordinal);
        var refused = await page.SubmitAsync("Write it anew", ("Answer", "For {ReopeningDays} days."));
        Assert.Equal((409, "For {ReopeningDays} days."), (refused.Status, refused.Value("Answer")));
        Assert.Contains("There is no number with the name “ReopeningDays”.", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_the_second_of_two_admins_and_keeps_what_they_typed()
    {
        var (one, other) = (await ShowAsync("states/en"), await ShowAsync("states/en"));
        await one.SubmitAsync("Write it anew", ("Answer", "One."));
        var late = await other.SubmitAsync("Write it anew", ("Answer", "Another."));
        Assert.Equal((409, "Another."), (late.Status, late.Value("Answer")));
    }

    [Theory]
    [InlineData("Question", " ", "Say the question")]
    [InlineData("Answer", "", "Write the answer")]
    public async Task Asks_for_what_is_missing(string field, string typed, string sentence)
    {
        var page = await (await ShowAsync("phases/en")).SubmitAsync("Write it anew", (field, typed));
        Assert.Equal((422, sentence), (page.Status, Assert.Single(page.Errors)));
    }

    [Fact]
    public async Task Is_not_there_in_a_language_that_nobody_reads() => Assert.Equal(404, (await ShowAsync("phases/xx")).Status);

    private async Task<Page> ShowAsync(string text) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/faq/answers/{text}");
}
