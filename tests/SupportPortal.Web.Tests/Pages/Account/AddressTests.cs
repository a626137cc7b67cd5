using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class AddressTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Sends_a_link_to_the_new_one_and_a_notice_to_the_present_one_and_changes_nothing_yet()
    {
        var person = await portal.AnotherCustomerAsync();
        var visitor = await portal.SignInAsync(person);

        var page = await (await visitor.GetAsync("/account/address")).SubmitAsync("Send the link", ("New e-mail address", "sends@example.com"));

        Assert.Contains("We have sent a mail to the new address.", page.Text);
        Assert.Contains(person.Email, page.Text);
        Assert.Equal(["ConfirmAddress"], (await portal.MailsToAsync("sends@example.com")));
        Assert.Contains("AddressChangeAsked", await portal.MailsToAsync(person.Email));
    }

    [Fact]
    public async Task Tells_nobody_but_the_owner_that_the_other_one_has_an_account()
    {
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        var page = await (await visitor.GetAsync("/account/address")).SubmitAsync("Send the link", ("New e-mail address", DemoAccounts.Engineer.Email));
        Assert.Contains("We have sent a mail to the new address.", page.Text);
        Assert.Equal(["AddressIsTaken"], await portal.MailsToAsync(DemoAccounts.Engineer.Email));
    }

    [Fact]
    public async Task Wants_one_that_is_another()
    {
        var person = await portal.AnotherCustomerAsync();
        var page = await (await portal.SignInAsync(person)).GetAsync("/account/address");
        Assert.Equal(422, (await page.SubmitAsync("Send the link", ("New e-mail address", "no address"))).Status);
        Assert.Contains("Your account has this address already.", (await page.SubmitAsync("Send the link", ("New e-mail address", person.Email.ToUpperInvariant()))).Errors);
    }
}
