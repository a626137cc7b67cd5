using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R17")]
public sealed class SeverityRequestTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_granted()
    {
        var number = await AskedAsync();
        await (await portal.WorkOnAsync(number)).SubmitAsync("Grant severity B");
        Assert.Equal(Severity.B, (await portal.FindAsync(number)).Severity);
    }

    [Fact]
    public async Task Is_refused_with_a_reason()
    {
        var number = await AskedAsync();
        var form = await (await portal.WorkOnAsync(number)).FollowAsync("Refuse …");

        var missing = await form.SubmitAsync("Refuse");
        Assert.Equal((422, "Give the reason, which the customer reads", "#Form_Reason"), (missing.Status, Assert.Single(missing.Errors), Linked(missing)));
        Assert.Contains("One person is affected.", (await missing.SubmitAsync("Refuse", ("Reason", "One person is affected."))).Text);
        Assert.Null((await portal.FindAsync(number)).RequestedSeverity);
    }

    [Fact]
    public async Task Is_answered_by_another_engineer_than_the_one_who_lowered_it()
    {
        await portal.AColleagueAsync();
        var number = await portal.AnIncidentAsync(Severity.B);
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, _, moment) => incident.LowerSeverity(Severity.C, "One person.", moment));
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, _, moment) => incident.Take(moment));
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.RequestSeverity(Severity.B, "Everybody.", null, moment));

        Assert.Contains("Another engineer than the one who lowered the severity answers.", (await portal.WorkOnAsync(number)).Text);
        var opened = await portal.WorkOnAsync(number, "severity-request");
        Assert.Contains("Another engineer than the one who lowered the severity answers.", opened.Text);
        Assert.Empty(opened.Document.QuerySelectorAll("main button"));
    }

    private static string? Linked(Page page) => page.Document.QuerySelector(".errors a, .error-summary a, [role=alert] a")?.GetAttribute("href");

    private async Task<IncidentNumber> AskedAsync()
    {
        var number = await portal.AnIncidentAsync();
        await portal.AnswerAsync(number);
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.RequestSeverity(Severity.B, "More people.", null, moment));
        return number;
    }
}
