using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Admin.Billing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R10")]
public sealed class UndoSplitTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_for_the_engineer_too_with_links_both_ways()
    {
        var (original, part) = await portal.AnAcceptedPartAsync();
        var shown = await (await portal.WorkOnAsync(original)).FollowAsync($"{part}");

        var page = await (await shown.FollowAsync("Undo the split")).SubmitAsync("Undo the split");

        Assert.Contains("The split is undone", page.Text);
        Assert.Equal((Outcome.Undone, 4), ((await portal.FindAsync(part)).Closure!.Outcome, (await portal.Store.PackOfAsync(original)).Balance));
        Assert.Contains("Backups fail", (await page.FollowAsync($"{original} DFS Replication stops")).Text);
    }

    [Fact]
    public async Task Says_that_work_has_begun()
    {
        var (_, part) = await portal.AnAcceptedPartAsync();
        await portal.AnswerAsync(part);
        Assert.Contains("somebody has written, called or been assigned", (await portal.WorkOnAsync(part, "undo-split")).Text);
    }
}
