using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Setup;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Leads_through_what_is_left_and_can_be_put_away()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var list = await (await admin.GetAsync("/admin")).FollowAsync("Go on setting up");
        Assert.Equal(("Setting up", 11), (list.Heading, list.Document.QuerySelectorAll(".tasks > li").Length));
        Assert.Contains("To do", StateOf(list, "calendar"), StringComparison.Ordinal);

        list = await list.SubmitAsync("They are right: Opening hours and holidays");
        Assert.Contains("Done", StateOf(list, "calendar"), StringComparison.Ordinal);
        list = await list.SubmitAsync("Take the mark away: Opening hours and holidays");
        Assert.Contains("To do", StateOf(list, "calendar"), StringComparison.Ordinal);

        var places = await list.SubmitAsync("Put this list away");
        Assert.Equal("/admin", places.Address);
        Assert.Null(places.Document.QuerySelector("#setup"));
        var again = await (await admin.GetAsync("/admin/setup")).SubmitAsync("Show this on the admin page again");
        Assert.NotNull((await admin.GetAsync("/admin")).Document.QuerySelector("#setup"));
        Assert.Equal(200, again.Status);
    }

    [Fact]
    public async Task Takes_the_word_that_mails_arrive_only_after_one_was_sent()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);

        var list = await (await admin.GetAsync("/admin/setup")).SubmitAsync("Send a test mail to me");

        Assert.Contains("waits to be sent", StateOf(list, "mail"), StringComparison.Ordinal);
        Assert.DoesNotContain("It has arrived", StateOf(list, "mail"), StringComparison.Ordinal);
        await using (var db = await portal.Contexts.CreateDbContextAsync())
        {
            db.Outbox.Single(mail => mail.Kind == "SetupTest").HasBeenTried(null, Instant.FromDateTimeOffset(portal.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }
        Assert.Contains("Done", StateOf(await (await admin.GetAsync("/admin/setup")).SubmitAsync("It has arrived: Mails arrive"), "mail"), StringComparison.Ordinal);
    }

    private static string StateOf(Page page, string step) => page.Document.GetElementById(step)!.TextContent;
}
