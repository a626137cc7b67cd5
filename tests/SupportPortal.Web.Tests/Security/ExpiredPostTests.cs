using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Security;

public sealed class ExpiredPostTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Shows_the_sign_in_and_afterwards_the_page_filled_again_but_sends_nothing()
    {
        var expired = await PostAfterExpiryAsync(DemoAccounts.Customer);
        Assert.Equal((401, "Sign in"), (expired.Status, expired.Heading));
        Assert.Contains("What you typed is kept", expired.Text);

        var filled = await SignInAsync(expired, DemoAccounts.Customer);

        Assert.Equal((200, "/account/profile"), (filled.Status, filled.Address));
        Assert.Contains("what you typed is back", filled.Text);
        Assert.Equal("Typed before the end", filled.Value("Your name"));
        Assert.NotEqual("Typed before the end", await NameAsync(DemoAccounts.Customer));
        Assert.Contains("Your profile is saved.", (await filled.SubmitAsync("Save")).Text);
        Assert.Equal("Typed before the end", await NameAsync(DemoAccounts.Customer));
    }

    [Fact]
    public async Task Keeps_it_through_a_wrong_password()
    {
        var wrong = await (await PostAfterExpiryAsync(DemoAccounts.Engineer)).SubmitAsync("Sign in", ("E-mail", DemoAccounts.Engineer.Email), ("Password", "not the password"));
        Assert.Equal(409, wrong.Status);
        Assert.Equal("Typed before the end", (await SignInAsync(wrong, DemoAccounts.Engineer)).Value("Your name"));
    }

    [Fact]
    public async Task Fills_the_page_also_of_who_has_signed_in_in_another_tab_meanwhile()
    {
        var (visitor, expired) = await ExpireAsync(DemoAccounts.Engineer);
        await (await visitor.GetAsync("/account/sign-in")).SubmitAsync("Sign in", ("E-mail", DemoAccounts.Engineer.Email), ("Password", DemoAccounts.Password));

        var filled = await SignInAsync(expired, DemoAccounts.Engineer);

        Assert.Equal((200, "/account/profile", "Typed before the end"), (filled.Status, filled.Address, filled.Value("Your name")));
    }

    [Fact]
    public async Task Shows_it_to_nobody_else()
    {
        var page = await SignInAsync(await PostAfterExpiryAsync(DemoAccounts.Engineer), DemoAccounts.Admin);
        Assert.Equal("/admin", page.Address);
        Assert.DoesNotContain("Typed before the end", page.Document.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Takes_no_form_from_another_site()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/account/profile") { Content = new FormUrlEncodedContent([new("Form.Name", "Planted")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        var page = await portal.Visitor().SendAsync(request);
        Assert.Equal(200, page.Status);
        Assert.DoesNotContain("kept", page.Text);
    }

    private async Task<Page> PostAfterExpiryAsync(DemoAccount account) => (await ExpireAsync(account)).Expired;

    private async Task<(Visitor Visitor, Page Expired)> ExpireAsync(DemoAccount account)
    {
        var visitor = await portal.SignInAsync(account);
        var page = await visitor.GetAsync("/account/profile");
        await using (var db = await portal.Contexts.CreateDbContextAsync())
            await db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.ExpiresAt, session => session.StartedAt));
        return (visitor, await page.SubmitAsync("Save", ("Your name", "Typed before the end")));
    }

    private static Task<Page> SignInAsync(Page page, DemoAccount account) =>
        page.SubmitAsync("Sign in", ("E-mail", account.Email), ("Password", DemoAccounts.Password));

    private async Task<string> NameAsync(DemoAccount account)
    {
        await using var db = await portal.Contexts.CreateDbContextAsync();
        return (await db.Users.SingleAsync(one => one.Id == account.Id)).DisplayName;
    }
}
