using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.People;

[Rule("R37")]
public sealed class AccessTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Ends_at_the_next_request_and_comes_back_when_it_is_given_again()
    {
        var (admin, engineer) = (await portal.SignInAsync(DemoAccounts.Admin), await portal.SignInAsync(DemoAccounts.Engineer));

        var page = await (await admin.GetAsync(Address(DemoAccounts.Engineer))).SubmitAsync("Disable the account");

        Assert.Contains("Jonas Ek can no longer sign in.", page.Text);
        Assert.StartsWith("/account/sign-in", (await engineer.GetAsync("/account")).Address);
        await Assert.ThrowsAsync<InvalidOperationException>(() => portal.SignInAsync(DemoAccounts.Engineer));
        Assert.Contains("Jonas Ek can sign in again.", (await page.SubmitAsync("Let them sign in again")).Text);
        await portal.SignInAsync(DemoAccounts.Engineer);
    }

    [Fact]
    public async Task Is_taken_from_every_browser_at_once()
    {
        var (admin, customer) = (await portal.SignInAsync(DemoAccounts.Admin), await portal.SignInAsync(DemoAccounts.Customer));
        await (await admin.GetAsync(Address(DemoAccounts.Customer))).SubmitAsync("Sign out everywhere");
        Assert.StartsWith("/account/sign-in", (await customer.GetAsync("/account")).Address);
    }

    [Fact]
    public async Task Is_not_taken_by_the_only_admin_from_themselves()
    {
        var page = await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync(Address(DemoAccounts.Admin))).SubmitAsync("Disable the account");
        Assert.Equal(409, page.Status);
        Assert.Contains("You are the only admin. Make somebody else an admin first.", page.Errors);
    }

    private static string Address(DemoAccount account) => $"/admin/people/{account.Id}";
}
