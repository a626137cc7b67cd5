using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Domain.People;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class RegisterTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Password = "violet harbour lamp";

    [Fact]
    public async Task Makes_an_account_that_signs_in_once_its_address_is_confirmed()
    {
        var page = await RegisterAsync("new@example.com");
        Assert.Equal("Look into your mail", page.Heading);
        Assert.Equal("Sign in", (await SignInAsync("new@example.com")).Heading);

        var confirmed = await (await portal.Visitor().GetAsync(await portal.LastLinkAsync("new@example.com"))).SubmitAsync("Confirm and sign in", ("Password", Password));

        Assert.Equal((200, "/"), (confirmed.Status, confirmed.Address));
        Assert.Equal((200, "/incidents"), ((await SignInAsync("new@example.com")).Status, (await SignInAsync("new@example.com")).Address));
    }

    [Fact, Rule("R37")]
    public async Task Makes_a_customer_who_reads_times_in_the_zone_of_the_browser()
    {
        var visitor = portal.Visitor();
        visitor.Client.DefaultRequestHeaders.Add("Cookie", "tz=Asia%2FTokyo");
        await RegisterAsync("tokyo@example.com", visitor);

        await using var db = await portal.Contexts.CreateDbContextAsync();
        var account = await db.Users.SingleAsync(one => one.Email == "tokyo@example.com");
        Assert.Equal((Roles.Customer, "Asia/Tokyo", "SE", false), (account.Roles, account.TimeZone, account.Country, account.EmailConfirmed));
    }

    [Fact]
    public async Task Says_the_same_for_an_address_that_has_an_account_and_tells_its_owner()
    {
        var page = await RegisterAsync(DemoAccounts.Customer.Email);
        Assert.Equal((200, "/account/check-mail"), (page.Status, page.Address));
        Assert.Equal(["AlreadyRegistered"], await portal.MailsToAsync(DemoAccounts.Customer.Email));
        Assert.Equal("Sign in", (await SignInAsync(DemoAccounts.Customer.Email)).Heading);
    }

    [Fact]
    public async Task Takes_the_last_registration_of_an_address_that_nobody_has_confirmed()
    {
        await RegisterAsync("twice@example.com", password: "somebody else typed this");
        var older = await portal.LastLinkAsync("twice@example.com");
        await RegisterAsync("Twice@Example.com");

        Assert.Contains("This link has been used", (await portal.Visitor().GetAsync(older)).Text);
        var page = await portal.Visitor().GetAsync(await portal.LastLinkAsync("twice@example.com"));
        Assert.Equal("/", (await page.SubmitAsync("Confirm and sign in", ("Password", Password))).Address);
    }

    [Theory]
    [InlineData("short", "Choose a password of at least 12 characters.")]
    [InlineData("passwordpassword", "Choose another password: this one is among the first that anybody tries.")]
    [InlineData("abcabcabcabcabc", "Choose another password: this one is among the first that anybody tries.")]
    [InlineData("weak@example.com1", "Choose a password without your e-mail address in it.")]
    public async Task Refuses_a_password_that_is_soon_guessed(string password, string sentence)
    {
        var page = await RegisterAsync("weak@example.com", password: password);
        Assert.Equal(422, page.Status);
        Assert.Equal([sentence], page.Errors);
        Assert.Equal("Anna", page.Value("Your name"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not-an-address")]
    [InlineData("two@example.com, three@example.com")]
    public async Task Wants_one_address(string email)
    {
        var page = await RegisterAsync(email);
        Assert.Equal(422, page.Status);
        Assert.Equal(email, page.Value("E-mail"));
    }

    private async Task<Page> RegisterAsync(string email, Visitor? visitor = null, string password = Password) =>
        await (await (visitor ?? portal.Visitor()).GetAsync("/account/register")).SubmitAsync(
            "Create an account", ("Your name", "Anna"), ("E-mail", email), ("Country", "SE"), ("Password", password));

    private async Task<Page> SignInAsync(string email) =>
        await (await portal.Visitor().GetAsync("/account/sign-in")).SubmitAsync("Sign in", ("E-mail", email), ("Password", Password));
}
