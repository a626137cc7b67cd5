using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class PasskeySignInTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Needs_neither_password_nor_code_and_goes_on_to_where_the_person_wanted_to_be()
    {
        var person = await portal.AnotherCustomerAsync();
        var owner = await portal.SignInAsync(person);
        await portal.SetUpAppAsync(await owner.GetAsync("/account/authenticator"));
        using var passkey = new SoftPasskey();
        await owner.AddAsync(passkey);

        var visitor = portal.Visitor();
        Assert.Equal("/packs", (await visitor.ShowAsync(passkey, "/account/sign-in?returnUrl=%2Fpacks")).Address);
        var row = (await visitor.GetAsync("/account/sign-ins")).Document.QuerySelector("tbody tr")!.TextContent;
        Assert.Contains("Passkey", row);
        Assert.DoesNotContain("not yet", (await visitor.GetAsync("/account/passkeys")).Text);
    }

    [Fact]
    public async Task Takes_each_answer_once()
    {
        using var passkey = new SoftPasskey();
        await (await portal.SignInAsync(await portal.AnotherCustomerAsync())).AddAsync(passkey);
        var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/account/sign-in");
        var answer = passkey.Show(await visitor.OptionsAsync(page));
        await (await page.AnswerAsync("Use a passkey", answer)).SubmitAsync("Sign out");

        var again = await (await visitor.GetAsync("/account/sign-in")).AnswerAsync("Use a passkey", answer);

        Assert.Equal(409, again.Status);
        Assert.StartsWith("This passkey does not sign in here.", Assert.Single(again.Errors));
    }

    [Fact]
    public async Task Takes_no_answer_that_was_given_to_another_site()
    {
        using var passkey = new SoftPasskey();
        await (await portal.SignInAsync(await portal.AnotherCustomerAsync())).AddAsync(passkey);
        passkey.Origin = "http://localhost.elsewhere.example";
        Assert.Equal(409, (await portal.Visitor().ShowAsync(passkey)).Status);
    }

    [Fact]
    public async Task Takes_none_that_did_not_ask_for_finger_face_or_pin()
    {
        using var passkey = new SoftPasskey();
        await (await portal.SignInAsync(await portal.AnotherCustomerAsync())).AddAsync(passkey);
        passkey.Verifies = false;
        Assert.Equal(409, (await portal.Visitor().ShowAsync(passkey)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"id\":7}")]
    [InlineData("not json")]
    public async Task Refuses_what_no_browser_says(string credential)
    {
        var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/account/sign-in");
        await visitor.OptionsAsync(page);
        Assert.Equal(409, (await page.AnswerAsync("Use a passkey", credential)).Status);
    }

    [Fact]
    public async Task Does_not_open_a_disabled_account()
    {
        var person = await portal.AnotherCustomerAsync("Ewa Nowak");
        using var passkey = new SoftPasskey();
        await (await portal.SignInAsync(person)).AddAsync(passkey);
        var admin = await portal.SignInAsync(Application.Demo.DemoAccounts.Admin);
        await (await admin.GetAsync($"/admin/people/{person.Id}")).SubmitAsync("Disable the account");
        Assert.Equal(409, (await portal.Visitor().ShowAsync(passkey)).Status);
    }
}
