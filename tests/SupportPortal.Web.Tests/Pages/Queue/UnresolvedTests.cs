using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
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
}
