using SupportPortal.Application.Help;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Help;

[Rule("R35")]
public sealed class AnswerTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Answers_and_says_who_reads_what_is_said_of_it()
    {
        var page = await portal.Visitor().GetAsync("/faq/expiry");
        Assert.Equal("When does a pack expire?", page.Heading);
        Assert.Contains("The admins of SupportPortal read what you say here", page.Text);
        Assert.NotNull(page.Document.QuerySelector("link[rel=alternate][type='application/atom+xml'][href='/feed.atom']"));
    }

    [Theory]
    [InlineData("Yes", "Thank you, it is counted", 1, 0)]
    [InlineData("No", "What was wrong?", 0, 1)]
    public async Task Counts_whether_it_helped(string button, string heading, int yes, int no)
    {
        var slug = button == "Yes" ? "which-severity" : "business-hours";
        var page = await (await portal.Visitor().GetAsync($"/faq/{slug}")).SubmitAsync(button);
        Assert.Equal(heading, page.Heading);
        var answer = await Get<ReadFaq>().FindAsync(slug, default);
        Assert.Equal(new AnswerCount(yes, no), (await Get<ReadFeedback>().CountAsync(default))[answer!.Id]);
    }

    [Fact]
    public async Task Counts_the_later_word_of_one_browser_instead_of_the_earlier()
    {
        var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/faq/phases");
        await page.SubmitAsync("No");
        Assert.Equal("Thank you, it is counted", (await page.SubmitAsync("Yes")).Heading);
        await (await portal.Visitor().GetAsync("/faq/phases")).SubmitAsync("No");
        var answer = await Get<ReadFaq>().FindAsync("phases", default);
        Assert.Equal(new AnswerCount(1, 1), (await Get<ReadFeedback>().CountAsync(default))[answer!.Id]);
    }

    [Fact]
    public async Task Is_limited()
    {
        var limited = portal.WithWebHostBuilder(web => web.UseSetting("Limits:Faq:PerAddress", "2"));
        var visitor = portal.Visitor(limited);
        var statuses = new List<int>();
        for (var time = 0; time < 3; time++)
            statuses.Add((await (await visitor.GetAsync("/faq/refund")).SubmitAsync("Yes")).Status);
        Assert.Equal([200, 200, 429], statuses);
    }

    [Fact]
    public async Task Is_not_there_for_what_nobody_answered() => Assert.Equal(404, (await portal.Visitor().GetAsync("/faq/nothing-like-it")).Status);

    private T Get<T>() => (T)portal.Services.GetService(typeof(T))!;
}
