using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class RecoveryCodesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Are_made_anew_and_shown_once()
    {
        var person = await portal.AnotherCustomerAsync();
        var visitor = await portal.SignInAsync(person);
        Assert.Contains("Nothing to recover", (await visitor.GetAsync("/account/recovery-codes")).Text);
        var (_, first) = await portal.SetUpAppAsync(await visitor.GetAsync("/account/authenticator"));

        var page = await (await visitor.GetAsync("/account/recovery-codes")).SubmitAsync("Make ten new codes");

        Assert.Equal(10, GivenFactors.CodesOf(page).Except(GivenFactors.CodesOf(first)).Count());
        Assert.Empty(GivenFactors.CodesOf(await visitor.GetAsync("/account/recovery-codes")));
        Assert.Equal(["AuthenticatorAdded", "RecoveryCodesMade"], (await portal.MailsToAsync(person.Email)).Order(StringComparer.Ordinal));
    }
}
