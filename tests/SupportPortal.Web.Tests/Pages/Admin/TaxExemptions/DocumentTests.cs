using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.TaxExemptions;

namespace SupportPortal.Web.Tests.Pages.Admin.TaxExemptions;

[Rule("R28")]
public sealed class DocumentTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_approved_and_makes_the_next_order_exempt()
    {
        var customer = await portal.AnotherCustomerAsync();
        var exemption = await portal.AnExemptionAsync(customer);
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        Assert.Contains("Tax document", (await admin.GetAsync("/admin")).Text, StringComparison.Ordinal);
        var page = await admin.GetAsync($"/admin/tax-exemptions/{exemption}");

        var empty = await page.SubmitAsync("Approve the document");
        var done = await page.SubmitAsync("Approve the document", ("Reason", "Looked up at the comptroller’s."));
        await (await admin.GetAsync("/admin/orders/new")).SubmitAsync(
            "Take down the order", ("E-mail of the buyer", customer.Email), ("Plan", "FivePack"), ("Tax jurisdiction (optional)", "US"), ("State or region (optional)", "TX"));

        Assert.Equal((422, "Give a reason."), (empty.Status, empty.Errors[0]));
        Assert.Contains("The document is approved", done.Text, StringComparison.Ordinal);
        Assert.Contains("Tax exempt, United States, TX", (await admin.GetAsync("/admin/orders")).Text, StringComparison.Ordinal);
        Assert.Contains("Tax exempt, United States, TX", (await (await portal.SignInAsync(customer)).GetAsync("/orders")).Text, StringComparison.Ordinal);
    }

    [Fact, Rule("R37")]
    public async Task Does_not_exist_for_others_or_under_another_number()
    {
        var customer = await portal.AnotherCustomerAsync();
        var exemption = await portal.AnExemptionAsync(customer);
        Assert.Equal(404, (await (await portal.SignInAsync(customer)).GetAsync($"/admin/tax-exemptions/{exemption}")).Status);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/tax-exemptions/{Guid.Empty}")).Status);
    }

    [Fact, Rule("R37")]
    public async Task Warns_an_admin_of_their_own_document()
    {
        var exemption = await portal.AnExemptionAsync(DemoAccounts.Admin);
        Assert.Contains("This is a matter of your own. There is no other admin", (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/tax-exemptions/{exemption}")).Text, StringComparison.Ordinal);
    }
}
