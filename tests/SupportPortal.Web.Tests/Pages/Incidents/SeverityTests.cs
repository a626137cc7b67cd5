using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class SeverityTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R17")]
    public async Task Is_changed_freely_until_an_engineer_is_assigned()
    {
        var number = await portal.AnIncidentAsync();

        var form = await (await portal.ShowAsync(number)).FollowAsync("Change the severity");
        var page = await form.SubmitAsync(
            "Change the severity", (Choice(form, "A"), "on"), ("What is down?", "file shares"), ("Since when?", "8:00"), ("Who is affected?", "everybody"));

        Assert.Contains("The severity is A now.", page.Text);
        Assert.Equal(Severity.A, (await portal.FindAsync(number)).Severity);
    }

    [Fact]
    [Rule("R17")]
    public async Task A_asks_for_an_impact_statement_and_keeps_the_choice()
    {
        var form = await portal.ShowAsync(await portal.AnIncidentAsync(), "/severity");

        var page = await form.SubmitAsync("Change the severity", (Choice(form, "A"), "on"), ("What is down?", "file shares"));

        Assert.Equal(["Say since when", "Say who is affected"], page.Errors);
        Assert.Equal(("on", "file shares"), (page.Value(Choice(page, "A")), page.Value("What is down?")));
    }

    [Fact]
    [Rule("R17")]
    public async Task Is_asked_for_once_an_engineer_is_assigned()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, moment) => incident.Take(moment));

        var form = await (await portal.ShowAsync(number)).FollowAsync("Ask for another");
        var silent = await form.SubmitAsync("Ask for it", (Choice(form, "B"), "on"));
        var page = await silent.SubmitAsync("Ask for it", ("Why?", "It hits payroll."));

        Assert.Equal(["Say why, for the engineer who answers"], silent.Errors);
        Assert.Contains("B is asked for, and waits for an answer", page.Document.QuerySelector("aside")!.TextContent);
        Assert.Equal((Severity.C, Severity.B), ((await portal.FindAsync(number)).Severity, (await portal.FindAsync(number)).RequestedSeverity!.To));
    }

    [Fact]
    [Rule("R17")]
    public async Task Is_asked_for_when_an_engineer_lowered_it_before_anybody_had_it_and_only_upwards()
    {
        var number = await portal.AnIncidentAsync(Severity.A);
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, moment) => incident.LowerSeverity(Severity.B, "One site only.", moment));

        var form = await portal.ShowAsync(number, "/severity");
        Assert.Contains("An engineer has lowered it. A higher one you ask for", form.Text);
        var silent = await form.SubmitAsync("Change the severity", (Choice(form, "A"), "on"), ("What is down?", "file shares"), ("Since when?", "8:00"), ("Who is affected?", "everybody"));
        Assert.Equal(["Say why, for the engineer who answers"], silent.Errors);
        var asked = await silent.SubmitAsync("Change the severity", ("Why?", "It is all sites."));

        Assert.Contains("You have asked for severity A. An engineer answers.", asked.Text);
        Assert.Equal((Severity.B, Severity.A), ((await portal.FindAsync(number)).Severity, (await portal.FindAsync(number)).RequestedSeverity!.To));
    }

    private static string Choice(Page page, string letter) =>
        page.Document.QuerySelectorAll("label.check").Select(label => string.Join(' ', label.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .First(words => words.StartsWith($"{letter},", StringComparison.Ordinal));
}
