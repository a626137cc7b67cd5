using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.TaxExemptions;

namespace SupportPortal.Web.Tests.Pages.Admin.TaxExemptions;

[Rule("R28")]
public sealed class RefuseTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Tells_the_customer_why()
    {
        var customer = await portal.AnotherCustomerAsync();
        var exemption = await portal.AnExemptionAsync(customer);
        var form = await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/tax-exemptions/{exemption}")).FollowAsync("Refuse it");

        var done = await form.SubmitAsync("Refuse the document", ("Reason", "The scan is not legible."));
        var again = await form.SubmitAsync("Refuse the document", ("Reason", "Twice."));

        Assert.Contains("is told why", done.Text, StringComparison.Ordinal);
        Assert.Equal((409, "This document is decided on already."), (again.Status, again.Errors[0]));
        Assert.Contains("The scan is not legible.", (await (await portal.SignInAsync(customer)).GetAsync("/tax-exemption")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_an_approval_back()
    {
        var exemption = await portal.AnExemptionAsync(await portal.AnotherCustomerAsync());
        var page = await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/tax-exemptions/{exemption}"))
            .SubmitAsync("Approve the document", ("Reason", "Looked up."));
        var done = await (await page.FollowAsync("Take the approval back")).SubmitAsync("Take the approval back", ("Reason", "It was revoked."));
        Assert.Contains("Not approved", done.Text, StringComparison.Ordinal);
    }
}
