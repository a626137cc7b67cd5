using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Notices;

[Rule("R35")]
public sealed class NoticeTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_written_anew_and_ended()
    {
        var page = await PublishedAsync("Mail is late");
        var list = await page.SubmitAsync("Write it anew", ("Text", "Only by minutes now."));
        Assert.Contains("The notice is written anew", list.Text);
        Assert.Contains("Only by minutes now.", (await portal.Visitor().GetAsync("/status")).Text);
        Assert.Contains("The notice is over.", (await (await ShowAsync("Mail is late")).SubmitAsync("End the notice")).Text);
        Assert.Contains("What is over", (await portal.Visitor().GetAsync("/status")).Text);
        Assert.DoesNotContain("Mail is late", (await portal.Visitor().GetAsync("/faq")).Text);
    }

    [Fact]
    public async Task Tells_the_second_of_two_admins()
    {
        var (one, other) = (await PublishedAsync("Slow"), await ShowAsync("Slow"));
        await one.SubmitAsync("Write it anew", ("Text", "One."));
        var late = await other.SubmitAsync("Write it anew", ("Text", "Another."));
        Assert.Equal((409, "Another."), (late.Status, late.Value("Text")));
    }

    [Fact]
    public async Task Is_not_there_for_what_nobody_wrote() =>
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/notices/{Guid.NewGuid()}/en")).Status);

    private async Task<Page> PublishedAsync(string title)
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/notices/new");
        await page.SubmitAsync("Publish", ("Kind", "Disruption"), ("Title", title), ("Text", "By an hour."));
        return await ShowAsync(title);
    }

    private async Task<Page> ShowAsync(string title) =>
        await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/notices")).FollowAsync($"English: {title}");
}
