using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Queue;

namespace SupportPortal.Web.Tests.Input;

public sealed class PreviewingTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Shows_what_is_typed_as_its_readers_will_see_it_and_sends_nothing()
    {
        var number = await portal.AnIncidentAsync();

        var page = await (await portal.ShowAsync(number)).SubmitAsync("Preview", ("Your message", "It **stops**, <b>see</b> [x](javascript:alert(1))"));

        Assert.Equal("<p>It <strong>stops</strong>, &lt;b&gt;see&lt;/b&gt; [x](javascript:alert(1))</p>", page.Document.QuerySelector(".preview .prose")!.InnerHtml);
        Assert.Equal((200, "It **stops**, <b>see</b> [x](javascript:alert(1))"), (page.Status, page.Value("Your message")));
        Assert.Equal(1, (await Work.FindAsync(portal, number)).EntryCount);
        Assert.Contains("It stops", (await page.SubmitAsync("Send message")).Text);
    }

    [Fact]
    public async Task Asks_for_files_again_and_checks_nothing()
    {
        var page = await (await portal.WorkOnAsync(await portal.AnIncidentAsync())).Choose("Files", new FormFile("stop.log", "stopped"u8.ToArray())).SubmitAsync("Preview");

        Assert.Empty(page.Errors);
        Assert.Contains("Files have to be chosen again: stop.log.", page.Text);
    }

    [Fact]
    public async Task Fills_in_what_an_answer_names()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/faq/answers/reopen/en");

        var seen = await page.SubmitAsync("Preview", ("Answer", "For {ReopenDays} days, see [it](/faq/expiry)."));

        Assert.Equal("""<p>For 14 days, see <a href="/faq/expiry" rel="nofollow noopener noreferrer">it</a>.</p>""", seen.Document.QuerySelector(".preview .prose")!.InnerHtml);
    }
}
