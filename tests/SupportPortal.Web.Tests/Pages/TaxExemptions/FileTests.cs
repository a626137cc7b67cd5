using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.TaxExemptions;

[Rule("R28"), Rule("R37")]
public sealed class FileTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_given_to_its_owner_and_to_admins_and_to_nobody_else()
    {
        var owner = await portal.AnotherCustomerAsync();
        var address = $"/tax-exemption/{await portal.AnExemptionAsync(owner)}/file";

        foreach (var account in new[] { owner, DemoAccounts.Admin })
        {
            var answer = await (await portal.SignInAsync(account)).Client.GetAsync(address);
            Assert.Equal("%PDF-1.4 exempt", await answer.Content.ReadAsStringAsync());
            Assert.Equal(("attachment", "certificate.pdf"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        }

        foreach (var account in new[] { DemoAccounts.Engineer, DemoAccounts.Customer })
            Assert.Equal(404, (await (await portal.SignInAsync(account)).GetAsync(address)).Status);
    }
}
