using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Queue;

namespace SupportPortal.Web.Tests.Pages.Incidents;

[Rule("R37")]
public sealed class RemoveImpactTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Takes_the_statement_of_a_severity_request_too()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, moment) => incident.Take(moment));
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) =>
            incident.RequestSeverity(Severity.A, "Worse.", new("hunter2", "today", "all"), moment));

        var page = await (await portal.ShowAsync(number)).FollowAsync("Remove the impact statement");
        Assert.Contains("hunter2", page.Text);
        page = await page.SubmitAsync("Remove the statement for good");

        Assert.DoesNotContain("hunter2", page.Text);
        Assert.Contains($"Impact statement removed by {DemoAccounts.Customer.Name}", page.Text);
        Assert.DoesNotContain("hunter2", (await portal.WorkOnAsync(number)).Text);
    }

    [Fact]
    public async Task Says_when_there_is_none()
    {
        var page = await portal.ShowAsync(await portal.AnIncidentAsync(), "/remove-impact");
        Assert.Contains("The incident has no impact statement.", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }
}
