using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class AgainTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Asks_before_deeds_on_the_account_when_the_sign_in_is_older_than_ten_minutes()
    {
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        Assert.Equal("/account/authenticator", (await visitor.GetAsync("/account/authenticator")).Address);
        portal.Clock.StopAt(portal.Now() + Duration.FromMinutes(11));

        var page = await visitor.GetAsync("/account/authenticator");
        Assert.Equal("Is it you?", page.Heading);
        Assert.Contains("This is not your present password.", (await page.SubmitAsync("Go on", ("Your password", "not the password"))).Errors);
        Assert.Equal("/account/authenticator", (await page.SubmitAsync("Go on", ("Your password", DemoAccounts.Password))).Address);
        Assert.Equal("/account/recovery-codes", (await visitor.GetAsync("/account/recovery-codes")).Address);
    }

    [Fact]
    public async Task Keeps_a_form_that_was_filled_in_at_leisure_and_sends_nothing_by_itself()
    {
        var person = await portal.AnotherCustomerAsync();
        var page = await (await portal.SignInAsync(person)).GetAsync("/account/authenticator");
        var key = page.Document.QuerySelector(".code")!.TextContent;
        portal.Clock.StopAt(portal.Now() + Duration.FromMinutes(21));

        var again = await page.SubmitAsync("Set it up", ("Code", "123 456"));
        Assert.Equal((401, "Is it you?"), (again.Status, again.Heading));
        var filled = await again.SubmitAsync("Go on", ("Your password", DemoAccounts.Password));

        Assert.Equal(("/account/authenticator", "123 456"), (filled.Address, filled.Value("Code")));
        Assert.Empty(await portal.MailsToAsync(person.Email));
        Assert.NotEmpty(key);
    }
}
