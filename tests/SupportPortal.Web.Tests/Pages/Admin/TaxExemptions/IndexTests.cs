using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.TaxExemptions;

namespace SupportPortal.Web.Tests.Pages.Admin.TaxExemptions;

[Rule("R28")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Lists_documents_by_state()
    {
        var customer = await portal.AnotherCustomerAsync("Grace Kim");
        await portal.AnExemptionAsync(customer);
        var admin = await portal.SignInAsync(DemoAccounts.Admin);

        Assert.Contains("Grace Kim", (await admin.GetAsync("/admin/tax-exemptions")).Text, StringComparison.Ordinal);
        Assert.Contains("Grace Kim", (await admin.GetAsync("/admin/tax-exemptions?state=Waiting")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Grace Kim", (await admin.GetAsync("/admin/tax-exemptions?state=Approved")).Text, StringComparison.Ordinal);
    }
}
