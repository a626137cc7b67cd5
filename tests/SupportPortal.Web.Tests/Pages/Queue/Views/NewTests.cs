using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue.Views;

public sealed class NewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Keeps_the_view_it_was_opened_from_and_shows_it_at_the_side_with_its_count()
    {
        await portal.AnIncidentAsync(Severity.B);
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);
        var queue = await engineer.GetAsync("/queue?view=unassigned&severity=B&country=PL&severity=A");
        Assert.Empty(queue.Document.QuerySelectorAll("#own-views"));

        var save = await queue.FollowAsync("Save this view");
        Assert.Contains("Unassigned", save.Text);
        Assert.Contains("Poland", save.Text);
        var saved = await save.SubmitAsync("Save", ("Name", " Poland, urgent "));

        Assert.Equal("Poland, urgent", saved.Heading);
        Assert.Contains("“Poland, urgent” is among your views.", saved.Text);
        var current = Assert.Single(saved.Document.QuerySelectorAll("nav.side [aria-current]"));
        Assert.Equal(("Poland, urgent1", "/queue?view=unassigned&severity=A&severity=B&country=PL"), (current.TextContent.Trim(), current.GetAttribute("href")));
        Assert.DoesNotContain("Save this view", saved.Text);
        Assert.DoesNotContain("Poland, urgent", (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/queue")).Text);
    }

    [Fact]
    public async Task Says_in_one_sentence_that_a_name_is_taken_and_keeps_what_was_typed()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var (first, second) = (await admin.GetAsync("/queue/views/new?severity=A"), await admin.GetAsync("/queue/views/new?severity=C&after=x"));
        await first.SubmitAsync("Save", ("Name", "Urgent"));

        var taken = await second.SubmitAsync("Save", ("Name", "URGENT"));

        Assert.Equal(409, taken.Status);
        Assert.Contains("You have a view called “Urgent” already.", taken.Text);
        Assert.Equal("URGENT", taken.Value("Name"));
        Assert.Equal(422, (await second.SubmitAsync("Save", ("Name", " "))).Status);
        Assert.Equal("/queue?severity=A", (await first.SubmitAsync("Save", ("Name", "Urgent"))).Address); // sent twice
    }

    [Fact]
    public async Task Leads_to_a_page_whatever_was_kept()
    {
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);
        var gone = $"/queue/views/new?product=gone-since&country=ZZ&assignee={Guid.NewGuid()}&q=%00x";
        var saved = await (await engineer.GetAsync(gone)).SubmitAsync("Save", ("Name", "Stale"));

        Assert.Equal((200, "Stale"), (saved.Status, saved.Heading));
        Assert.Contains("Product: unknown", saved.Text);
        Assert.Contains("Nothing fits", saved.Text);
    }
}
