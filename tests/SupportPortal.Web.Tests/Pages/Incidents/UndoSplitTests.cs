using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Admin.Billing;
using SupportPortal.Web.Tests.Pages.Queue;

namespace SupportPortal.Web.Tests.Pages.Incidents;

[Rule("R10")]
public sealed class UndoSplitTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_its_term_and_gives_the_incident_back()
    {
        var (original, part) = await portal.AnAcceptedPartAsync();
        var shown = await portal.ShowAsync(part);
        Assert.Contains("until anybody has written, called or been assigned on this incident", shown.Text);

        var page = await (await shown.FollowAsync("Undo the split")).SubmitAsync("Undo the split");

        Assert.Contains("The split is undone, and the one incident is back in its pack.", page.Text);
        Assert.Contains("It was undone before anybody had worked on it, so it is not charged", page.Text);
        Assert.Contains($"Part undone by Anna Brzezińska: “Backups fail”, {part}, was closed before any work, and is not charged.", (await portal.ShowAsync(original)).Text);
        Assert.Equal(4, (await portal.Store.PackOfAsync(original)).Balance);
    }

    [Fact]
    [Rule("R24")]
    public async Task Says_beforehand_that_the_pack_has_expired_and_offers_the_admin_to_extend_it()
    {
        var (_, part) = await portal.AnAcceptedPartAsync();
        var pack = (await portal.FindAsync(part)).PackId;
        await using (var db = portal.Store.Open())
            await db.Packs.Where(one => one.Id == pack).ExecuteUpdateAsync(set => set.SetProperty(one => one.LastDay, new LocalDate(2026, 1, 31)));
        Assert.Contains("The pack expired on", (await portal.WorkOnAsync(part, "undo-split")).Text);

        var page = await portal.ShowAsync(part, "/undo-split");
        Assert.Contains("cannot be used, unless an admin extends the pack.", page.Text);
        page = await page.SubmitAsync("Undo the split");

        Assert.Contains("where you cannot use it now. An admin sees that.", page.Text);
        var list = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/billing");
        Assert.Contains("Went back to an expired pack", list.Text);
        Assert.Equal("Extend the pack", (await list.FollowAsync($"Extend the pack: {part}")).Heading);
    }

    [Fact]
    [Rule("R25")]
    public async Task Says_beforehand_that_the_pack_is_somebody_elses_now()
    {
        var (_, part) = await portal.AnAcceptedPartAsync();
        var pack = (await portal.FindAsync(part)).PackId;
        var other = (await portal.Store.APersonAsync()).Person;
        await using (var db = portal.Store.Open())
            await db.Packs.Where(one => one.Id == pack).ExecuteUpdateAsync(set => set.SetProperty(one => one.OwnerId, other));

        Assert.Contains("The pack belongs to another account now.", (await portal.ShowAsync(part, "/undo-split")).Text);
    }

    [Fact]
    public async Task Is_refused_in_a_sentence_once_somebody_has_it()
    {
        var (_, part) = await portal.AnAcceptedPartAsync();
        var form = await portal.ShowAsync(part, "/undo-split");
        await portal.ActAsync(part, DemoAccounts.Engineer, (incident, moment) => incident.Take(moment));

        var page = await form.SubmitAsync("Undo the split");

        Assert.Equal((409, "The split cannot be undone any more: somebody has written, called or been assigned on this incident."), (page.Status, Assert.Single(page.Errors)));
        Assert.DoesNotContain("Undo the split", (await portal.ShowAsync(part)).Text);
    }

    [Fact]
    public async Task Is_not_for_an_incident_that_was_submitted_by_itself() =>
        Assert.Contains("does not come from a split", (await portal.ShowAsync(await portal.AnIncidentAsync(), "/undo-split")).Text);
}
