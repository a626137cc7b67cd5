using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Admin.Billing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R6")]
public sealed class UnresolvedTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Tells_the_customer_what_was_tried_and_leaves_the_charge_to_an_admin()
    {
        var number = await portal.AnIncidentAsync();
        var form = await portal.WorkOnAsync(number, "unresolved");

        Assert.Equal("To close as unresolved, write to the customer what was tried.", Assert.Single((await form.SubmitAsync("Close as unresolved")).Errors));
        var tooLong = await form.SubmitAsync("Close as unresolved", ("What was tried", new string('x', Limits.Text + 1)));
        Assert.Equal(["There is room for 32000 characters in “What was tried”, and this has 32001"], tooLong.Errors);
        await form.SubmitAsync("Close as unresolved", ("What was tried", "Everything."));

        var closed = await portal.FindAsync(number);
        Assert.Equal((Outcome.Unresolved, BillingStatus.AwaitingDecision), (closed.Closure!.Outcome, closed.Billing));
        Assert.Contains("Everything.", (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}")).Text);
    }

    [Fact]
    [Rule("R7"), Rule("R8")]
    public async Task Of_one_that_was_charged_before_says_that_the_charge_stays_and_asks_an_admin_only_when_the_engineer_recommends_to_change_it()
    {
        var number = await portal.AnUnresolvedOneAsync();
        await (await portal.DecideOnAsync(number)).SubmitAsync("Decide", ("The effort was made", "on"));
        await (await portal.ShowAsync(number, "/reopen")).SubmitAsync("Reopen the incident", ("What is not solved?", "It came back."));
        const string stays = "It was charged before it was reopened, and stays charged: the effort was made.";
        Assert.Contains(stays, (await portal.ShowAsync(number)).Document.QuerySelector("aside")!.TextContent);
        Assert.Contains(stays, (await portal.ShowAsync(number, "/close")).Text);

        var form = await portal.WorkOnAsync(number, "unresolved");
        Assert.Contains(stays, form.Text);
        Assert.DoesNotContain("An admin decides whether", form.Text);
        var closed = await form.SubmitAsync("Close as unresolved", ("What was tried", "Everything."), ("Your recommendation on the charge (optional)", "NotResolved"));

        Assert.Contains("an admin decides on your recommendation", closed.Text);
        Assert.Contains(stays, (await portal.ShowAsync(number)).Text);
        var decide = await portal.DecideOnAsync(number);
        Assert.Contains("The engineer who closed it again recommends not to charge it.", decide.Text);
        Assert.Contains("stays charged, and the customer is told", (await decide.SubmitAsync("Decide", ("The effort was made", "on"))).Text);
    }
}
