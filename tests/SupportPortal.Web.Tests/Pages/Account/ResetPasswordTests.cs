using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class ResetPasswordTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Password = "violet harbour lamp";

    [Fact]
    public async Task Sets_the_password_once_and_signs_out_every_browser()
    {
        var signedIn = await portal.SignInAsync(DemoAccounts.Engineer);
        var page = await OpenAsync(DemoAccounts.Engineer.Email);

        var done = await page.SubmitAsync("Set the password", ("New password", Password));

        Assert.Equal("/account/sign-in", done.Address);
        Assert.Contains("Your password is set.", done.Text);
        Assert.Equal("/account/sign-in?returnUrl=%2Faccount", (await signedIn.GetAsync("/account")).Address);
        Assert.Contains("This link has been used", (await portal.Visitor().GetAsync(page.Address)).Text);
        Assert.Contains("PasswordChanged", await portal.MailsToAsync(DemoAccounts.Engineer.Email));
        Assert.Equal("/queue", (await done.SubmitAsync("Sign in", ("E-mail", DemoAccounts.Engineer.Email), ("Password", Password))).Address);
    }

    [Fact]
    public async Task Confirms_the_address_of_somebody_who_never_did()
    {
        await (await portal.Visitor().GetAsync("/account/register")).SubmitAsync(
            "Create an account", ("Your name", "Anna"), ("E-mail", "lost@example.com"), ("Country", "SE"), ("Password", "forgotten at once"));
        var done = await (await OpenAsync("lost@example.com")).SubmitAsync("Set the password", ("New password", Password));
        Assert.Equal("/incidents", (await done.SubmitAsync("Sign in", ("E-mail", "lost@example.com"), ("Password", Password))).Address);
    }

    [Fact]
    public async Task Refuses_a_password_that_is_soon_guessed()
    {
        var page = await (await OpenAsync(DemoAccounts.Customer.Email)).SubmitAsync("Set the password", ("New password", "123456789012"));
        Assert.Equal(409, page.Status);
        Assert.Contains("Choose another password: this one is among the first that anybody tries.", page.Errors);
    }

    private async Task<Page> OpenAsync(string email)
    {
        await (await portal.Visitor().GetAsync("/account/forgot-password")).SubmitAsync("Send the link", ("E-mail", email));
        return await portal.Visitor().GetAsync(await portal.LastLinkAsync(email));
    }
}
