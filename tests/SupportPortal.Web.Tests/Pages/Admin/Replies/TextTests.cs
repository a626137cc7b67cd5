using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Replies;

public sealed class TextTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R36")]
    public async Task Is_written_in_another_language()
    {
        var page = await (await portal.AReplyAsync("Which day", "Which day was it?")).FollowAsync("Write it: svenska");
        Assert.Equal("Which day was it?", page.Value("Text"));

        var done = await page.SubmitAsync("Save the text", ("Name", "Vilken dag"), ("Text", "Vilken dag var det?"));

        Assert.Contains("Vilken dag var det?", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_the_second_of_two_admins_and_keeps_what_they_typed()
    {
        var reply = await portal.AReplyAsync("Twice", "Once.");
        var (one, other) = (await reply.FollowAsync("Change: English"), await reply.FollowAsync("Change: English"));

        await one.SubmitAsync("Save the text", ("Text", "One."));
        var late = await other.SubmitAsync("Save the text", ("Text", "Another."));

        Assert.Equal((409, "Another."), (late.Status, late.Value("Text")));
    }

    [Fact]
    public async Task Is_not_there_in_a_language_that_nobody_reads()
    {
        var reply = await portal.AReplyAsync("Nowhere", "x");
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"{reply.Address}/xx")).Status);
    }
}
