using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Security;

public sealed class RateLimitTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Stops_guessing_at_an_account_and_says_when_to_try_again()
    {
        var visitor = Limited("PerAccount");
        for (var guess = 0; guess < 3; guess++)
            Assert.Equal(409, (await SignInAsync(visitor, DemoAccounts.Customer.Email, "guess")).Status);

        var stopped = await SignInAsync(visitor, " CUSTOMER@demo.example", DemoAccounts.Password);

        Assert.Equal(429, stopped.Status);
        Assert.Contains("Try again in", stopped.Text);
        Assert.InRange(stopped.Response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 300);
        Assert.Equal(409, (await SignInAsync(visitor, DemoAccounts.Engineer.Email, "guess")).Status);
        Assert.Equal(200, (await visitor.GetAsync("/account/sign-in")).Status);
    }

    [Fact]
    public async Task Does_not_lock_out_the_owner_in_a_browser_that_has_signed_in_before()
    {
        var limited = portal.WithWebHostBuilder(web => web.UseSetting("Limits:SignIn:PerAccount", "3"));
        var (owner, stranger) = (portal.Visitor(limited), portal.Visitor(limited));
        await (await SignInAsync(owner, DemoAccounts.Admin.Email, DemoAccounts.Password)).SubmitAsync("Sign out");
        for (var guess = 0; guess < 4; guess++)
            await SignInAsync(stranger, DemoAccounts.Admin.Email, "guess");

        Assert.Equal(429, (await SignInAsync(stranger, DemoAccounts.Admin.Email, DemoAccounts.Password)).Status);
        Assert.Equal(200, (await SignInAsync(owner, DemoAccounts.Admin.Email, DemoAccounts.Password)).Status);
    }

    [Fact]
    public async Task Stops_an_address_that_tries_many_accounts()
    {
        var visitor = Limited("PerAddress");
        foreach (var account in (string[])["anna", "jonas", "maria"])
            await SignInAsync(visitor, $"{account}@example.com", "guess");
        Assert.Equal(429, (await SignInAsync(visitor, "another@example.com", "guess")).Status);
    }

    [Fact]
    public async Task Keeps_what_was_typed_and_says_when_to_send_it_again()
    {
        var visitor = Limited("PerAddress");
        for (var guess = 0; guess < 3; guess++)
            await SignInAsync(visitor, DemoAccounts.Customer.Email, "guess");

        var stopped = await SignInAsync(visitor, "anna@example.com", "hunter2");

        Assert.Equal("anna@example.com", stopped.Document.QuerySelector("input[type=hidden][name='Form.Email']")!.GetAttribute("value"));
        Assert.DoesNotContain("hunter2", await stopped.Response.Content.ReadAsStringAsync());
        Assert.Contains("What you typed is kept in this page.", stopped.Text, StringComparison.Ordinal);
        Assert.Equal(429, (await stopped.SubmitAsync("Try again", ("Password, once more", "hunter2"))).Status);
    }

    private Visitor Limited(string what) =>
        portal.Visitor(portal.WithWebHostBuilder(web => web.UseSetting($"Limits:SignIn:{what}", "3")));

    private static async Task<Page> SignInAsync(Visitor visitor, string email, string password) =>
        await (await visitor.GetAsync("/account/sign-in")).SubmitAsync("Sign in", ("E-mail", email), ("Password", password));
}
