using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Account;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Admin.People;

[Rule("R37")]
public sealed class ResetFactorsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Lets_somebody_back_in_who_has_lost_telephone_and_codes()
    {
        var person = await portal.AnotherCustomerAsync("Ewa Nowak");
        await portal.SetUpAppAsync(await (await portal.SignInAsync(person)).GetAsync("/account/authenticator"));
        var admin = await portal.SignInAsync(DemoAccounts.Admin);

        var page = await (await admin.GetAsync($"/admin/people/{person.Id}")).FollowAsync("Lost the second factor? Remove it");
        page = await page.SubmitAsync("Remove the second factor");

        Assert.Contains("Ewa Nowak can sign in with the password alone", page.Text);
        Assert.Equal("/incidents", (await portal.FirstStepAsync(portal.Visitor(), person)).Address);
        Assert.Contains("SecondFactorsReset", await portal.MailsToAsync(person.Email));
    }
}
