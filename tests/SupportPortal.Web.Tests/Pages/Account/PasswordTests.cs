using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class PasswordTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_changed_and_other_browsers_are_signed_out()
    {
        var (here, there) = (await portal.SignInAsync(DemoAccounts.Admin), await portal.SignInAsync(DemoAccounts.Admin));

        var page = await ChangeAsync(here, DemoAccounts.Password, "violet harbour lamp");

        Assert.Contains("Your password is changed.", page.Text);
        Assert.Equal("/account", (await here.GetAsync("/account")).Address);
        Assert.StartsWith("/account/sign-in", (await there.GetAsync("/account")).Address);
        Assert.Equal(["PasswordChanged"], await portal.MailsToAsync(DemoAccounts.Admin.Email));
    }

    [Fact]
    public async Task Wants_the_present_one_first()
    {
        var page = await ChangeAsync(await portal.SignInAsync(DemoAccounts.Customer), "not the present one", "violet harbour lamp");
        Assert.Equal(409, page.Status);
        Assert.Contains("This is not your present password.", page.Errors);
    }

    private static async Task<Page> ChangeAsync(Visitor visitor, string present, string wanted) =>
        await (await visitor.GetAsync("/account/password")).SubmitAsync("Change the password", ("Present password", present), ("New password", wanted));
}
