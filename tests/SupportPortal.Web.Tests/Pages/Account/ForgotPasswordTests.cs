using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class ForgotPasswordTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Looks_the_same_whether_or_not_the_address_has_an_account()
    {
        var known = await AskAsync(DemoAccounts.Customer.Email);
        var unknown = await AskAsync("nobody@example.com");

        Assert.Equal((known.Status, known.Address, known.Text), (unknown.Status, unknown.Address, unknown.Text));
        Assert.Equal(["ResetPassword"], await portal.MailsToAsync(DemoAccounts.Customer.Email));
        Assert.Equal(["NoAccount"], await portal.MailsToAsync("nobody@example.com"));
    }

    [Fact]
    public async Task Wants_an_address() => Assert.Equal(422, (await AskAsync("customer")).Status);

    private async Task<Page> AskAsync(string email) =>
        await (await portal.Visitor().GetAsync("/account/forgot-password")).SubmitAsync("Send the link", ("E-mail", email));
}
