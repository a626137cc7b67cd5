using AngleSharp.Html.Dom;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R10")]
public sealed class SplitTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Proposes_the_further_problems_and_shows_them_on_both_sides()
    {
        var number = await portal.AnIncidentAsync(Severity.B);
        var form = await (await portal.WorkOnAsync(number)).FollowAsync("Split it");
        Assert.Equal("DFS Replication stops", Field(form, 0, "Title").GetAttribute("value"));
        Fill(form, 1, "Backups fail", "Since Friday.");

        var page = await form.SubmitAsync("Propose the split");

        Assert.Contains("accepts or declines each further problem", page.Text);
        Assert.Contains("Backups fail Waits for an answer", page.Text);
        Assert.Contains("Initial response", page.Text);
        Assert.Equal((PartState.Proposed, "Since Friday."), ((await portal.PartAsync(number)).State, (await portal.PartAsync(number)).Description));
        Assert.Contains("Shall we work on a further problem?", (await portal.ShowAsync(number)).Text);
    }

    [Fact]
    public async Task Adds_rows_without_a_script_and_keeps_what_was_typed()
    {
        var number = await portal.AnIncidentAsync(Severity.B);
        var form = await portal.WorkOnAsync(number, "split");
        Fill(form, 1, "Backups fail", "");

        var longer = await (await form.SubmitAsync("Add another problem")).SubmitAsync("Add another problem");
        Assert.Equal("Backups fail", Field(longer, 1, "Title").GetAttribute("value"));
        Assert.Empty(longer.Errors);
        Fill(longer, 2, "Slow reports", "Since May.");
        var silent = await longer.SubmitAsync("Propose the split");
        Assert.Equal(["Describe the problem"], silent.Errors);
        Fill(silent, 1, "Backups fail", "Since Friday.");
        await silent.SubmitAsync("Propose the split");

        Assert.Equal(("Slow reports", "Backups fail"), ((await portal.PartAsync(number, 3)).Title, (await portal.PartAsync(number)).Title));
    }

    [Fact]
    public async Task Needs_a_second_problem()
    {
        var form = await portal.WorkOnAsync(await portal.AnIncidentAsync(), "split");
        Assert.Equal(["Give the problem a title", "Describe the problem"], (await form.SubmitAsync("Propose the split")).Errors);
    }

    [Fact]
    public async Task Shows_what_came_meanwhile_first()
    {
        var number = await portal.AnIncidentAsync();
        var form = await portal.WorkOnAsync(number, "split");
        await portal.DoAsync(number, Application.Demo.DemoAccounts.Customer, (incident, _, moment) => incident.Write(new Message("By the way."), ServiceTerms.Default, moment));
        Fill(form, 1, "Backups fail", "Since Friday.");

        var refused = await form.SubmitAsync("Propose the split");

        Assert.Equal(409, refused.Status);
        Assert.Contains("By the way.", refused.Text);
        Assert.Equal("Backups fail", Field(refused, 1, "Title").GetAttribute("value"));
        Assert.Contains("The split is proposed", (await refused.SubmitAsync("Propose the split")).Text);
    }

    [Fact]
    public async Task Says_that_a_closed_incident_is_not_split()
    {
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, Application.Demo.DemoAccounts.Customer, (incident, _, moment) => incident.CloseAtRequest(null, moment));

        Assert.DoesNotContain("Propose the split", (await portal.WorkOnAsync(number, "split")).Text);
        Assert.DoesNotContain("Split it", (await portal.WorkOnAsync(number)).Text);
    }

    private static AngleSharp.Dom.IElement Field(Page page, int row, string name) => page.Document.GetElementById(FormattableString.Invariant($"Form_Problems_{row}__{name}"))!;

    private static void Fill(Page page, int row, string title, string description)
    {
        ((IHtmlInputElement)Field(page, row, "Title")).Value = title;
        ((IHtmlTextAreaElement)Field(page, row, "Description")).Value = description;
    }
}
