using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class SessionsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Are_listed_and_ended_one_by_one()
    {
        var (here, there) = (await portal.SignInAsync(DemoAccounts.Customer), await portal.SignInAsync(DemoAccounts.Customer));
        var page = await here.GetAsync("/account/sessions");
        Assert.Contains("This one", page.Text);
        var other = page.Document.QuerySelector("main td button")!;

        var done = await here.PostAsync("/account/sessions", FormContent.Of(other.Closest("form")!, other, new Dictionary<string, FormFile>()));

        Assert.Contains("That browser is signed out.", done.Text);
        Assert.StartsWith("/account/sign-in", (await there.GetAsync("/account")).Address);
        Assert.Equal("/account", (await here.GetAsync("/account")).Address);
    }

    [Fact]
    public async Task End_all_at_once_but_the_one_at_hand()
    {
        var (here, there) = (await portal.SignInAsync(DemoAccounts.Engineer), await portal.SignInAsync(DemoAccounts.Engineer));
        var done = await (await here.GetAsync("/account/sessions")).SubmitAsync("Sign out all others");
        Assert.Contains("All other browsers are signed out.", done.Text);
        Assert.StartsWith("/account/sign-in", (await there.GetAsync("/account")).Address);
    }

    [Fact]
    public async Task Of_others_do_not_exist()
    {
        var visitor = await portal.SignInAsync(DemoAccounts.Admin);
        var page = await visitor.GetAsync("/account/sessions");
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("id", "00"), new("__RequestVerificationToken", token)]);
        Assert.Equal(404, (await visitor.PostAsync("/account/sessions", form)).Status);
    }
}
