using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class AuthenticatorTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_set_up_by_picture_or_text_and_a_code_and_shows_ten_codes_once()
    {
        var person = await portal.AnotherCustomerAsync();
        var visitor = await portal.SignInAsync(person);
        var page = await (await visitor.GetAsync("/account")).FollowAsync("Set up an authenticator app");
        Assert.NotNull(page.Document.QuerySelector("svg.qr path[d]"));
        Assert.Contains(person.Email, page.Text);

        var (_, codes) = await portal.SetUpAppAsync(page);

        Assert.Equal(10, GivenFactors.CodesOf(codes).Count);
        Assert.StartsWith("data:text/plain", codes.Link("Download them").GetAttribute("href"));
        Assert.DoesNotContain(GivenFactors.CodesOf(codes)[0], (await visitor.GetAsync("/account/authenticator")).Text);
        Assert.Equal(["AuthenticatorAdded"], (await portal.MailsToAsync(person.Email)).Order(StringComparer.Ordinal));
        Assert.Contains("10 are left.", (await visitor.GetAsync("/account")).Text);
    }

    [Fact]
    public async Task Shows_the_same_key_again_after_a_wrong_code()
    {
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        var page = await visitor.GetAsync("/account/authenticator");
        var wrong = await page.SubmitAsync("Set it up", ("Code", "000000"));
        Assert.Equal(409, wrong.Status);
        Assert.Equal(page.Document.QuerySelector(".code")!.TextContent, wrong.Document.QuerySelector(".code")!.TextContent);
        Assert.Equal(10, GivenFactors.CodesOf((await portal.SetUpAppAsync(wrong)).Codes).Count);
    }

    [Fact]
    public async Task Is_removed_and_other_browsers_are_signed_out()
    {
        var person = await portal.AnotherCustomerAsync();
        var (here, there) = (await portal.SignInAsync(person), await portal.SignInAsync(person));
        await portal.SetUpAppAsync(await here.GetAsync("/account/authenticator"));
        Assert.StartsWith("/account/sign-in", (await there.GetAsync("/account")).Address);

        var done = await (await here.GetAsync("/account/authenticator")).SubmitAsync("Remove the app");

        Assert.Contains("Your authenticator app is removed.", done.Text);
        Assert.Equal("/account", (await (await portal.SignInAsync(person)).GetAsync("/account")).Address);
        Assert.Equal(["AuthenticatorAdded", "AuthenticatorRemoved"], (await portal.MailsToAsync(person.Email)).Order(StringComparer.Ordinal));
    }
}
