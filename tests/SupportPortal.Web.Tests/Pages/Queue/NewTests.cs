using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents.New;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R37")]
public sealed class NewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Leads_an_engineer_to_an_incident_of_the_customer_who_calls()
    {
        var intakes = await Intakes.OfAsync(portal);
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);
        var page = await (await engineer.GetAsync("/queue")).FollowAsync("Submit for a customer");
        page = await page.SubmitAsync("Search", ("Who is calling?", "brzezińska"));
        page = await page.FollowAsync($"Submit for them: Anna Brzezińska, {intakes.Customer.Email}");
        Assert.Contains("You submit for Anna Brzezińska", page.Text);

        page = await (await page.SubmitAsync("Search", ("Product", "sql 2019"))).FollowAsync("SQL Server 2019");
        page = await page.SubmitAsync("Continue with SQL Server 2019");
        page = await page.Tick("Form.HelpKind", "break-fix").SubmitAsync("Continue to plan", ("Title", "Failover every night"), ("Description", "At 01:12."));
        page = await page.SubmitAsync("Continue to severity and hours");
        page = await page.Tick("Form.Problems[0].Severity", "B").Tick("Form.Problems[0].Hours", "BusinessHours").SubmitAsync("Continue to contacts and files");
        page = await (await page.SubmitAsync("Continue to the review")).SubmitAsync("Submit the incident");

        Assert.StartsWith("/queue/", page.Address);
        Assert.Contains("is submitted for Anna Brzezińska, who is told by e-mail", page.Text);
        var theirs = await intakes.Visitor.GetAsync(page.Address.Replace("/queue/", "/incidents/", StringComparison.Ordinal));
        Assert.Equal("Failover every night", theirs.Heading);
        Assert.Contains($"Entered by {DemoAccounts.Engineer.Name} for Anna Brzezińska, who called.", theirs.Text);
    }

    [Fact]
    public async Task Is_where_engineers_begin_and_nobody_else()
    {
        Assert.Equal("/queue/new", (await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/incidents/new")).Address);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/queue/new")).Status);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/new?for={DemoAccounts.Customer.Id}")).Status);
    }
}
