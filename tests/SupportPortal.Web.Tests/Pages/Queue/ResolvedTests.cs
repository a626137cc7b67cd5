using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R6")]
public sealed class ResolvedTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Quotes_where_the_customer_says_so()
    {
        var number = await portal.AnIncidentAsync();
        await portal.AgreeAsync(number);
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.SuggestSolution(new Message("Restart it."), calendar, moment));
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.Write(new Message("It works now."), ServiceTerms.Default, moment));
        var form = await (await portal.WorkOnAsync(number)).FollowAsync("Close as resolved");

        var refused = await form.SubmitAsync("Close as resolved", ("Closing message (optional)", "Thank you."));
        Assert.Equal((409, "Thank you."), (refused.Status, refused.Value("Closing message (optional)")));
        Assert.Equal("To close as resolved, quote a message of the customer or a logged call that reached them.", Assert.Single(refused.Errors));
        refused.Document.QuerySelectorAll<IHtmlInputElement>("input[name='Form.Quoted']").Single().IsChecked = true;
        await refused.SubmitAsync("Close as resolved");

        var closed = await portal.FindAsync(number);
        Assert.Equal((Outcome.Resolved, BillingStatus.Charged), (closed.Closure!.Outcome, closed.Billing));
    }

    [Fact]
    public async Task Says_when_there_is_nothing_to_quote()
    {
        var number = await portal.AnIncidentAsync();
        await portal.AgreeAsync(number);
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.Write(new Message("It fails again."), ServiceTerms.Default, moment), portal.Now() - Duration.FromMinutes(1));
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.SuggestSolution(new Message("Restart it."), calendar, moment));

        var page = await portal.WorkOnAsync(number, "resolved");
        Assert.Contains("The customer has written nothing since the solution was suggested", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll("main button"));
        Assert.Null((await portal.WorkOnAsync(number)).Document.QuerySelector("a[href$='/resolved']"));
    }
}
