using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Partners;

[Rule("R34")]
public sealed class WithdrawTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Wants_a_reason_and_then_takes_the_status_away()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var page = await (await admin.GetAsync($"/admin/partners/{DemoAccounts.Customer.Id}"))
            .SubmitAsync("Grant the status", ("Programme level", "Maps"), ("Partner id", "4711"), ("Valid until", "2027-06-30"));

        var form = await page.FollowAsync("Withdraw the status");
        var empty = await form.SubmitAsync("Withdraw the status");
        var done = await form.SubmitAsync("Withdraw the status", ("Reason", "They left the programme."));

        Assert.Equal((422, "Give a reason."), (empty.Status, empty.Errors[0]));
        Assert.Contains("has no partner status any more", done.Text, StringComparison.Ordinal);
        Assert.Equal(409, (await form.SubmitAsync("Withdraw the status", ("Reason", "Twice."))).Status);
    }
}
