using Microsoft.EntityFrameworkCore;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class SecondStepTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Takes_a_code_of_the_app_and_goes_on_to_where_the_person_wanted_to_be()
    {
        var person = await portal.AnotherCustomerAsync();
        var (app, _) = await portal.SetUpAppAsync(await (await portal.SignInAsync(person)).GetAsync("/account/authenticator"));
        var visitor = portal.Visitor();

        var step = await portal.FirstStepAsync(visitor, person, "/account/sign-in?returnUrl=%2Fpacks");
        Assert.Equal("One more step", step.Heading);
        Assert.StartsWith("/account/sign-in", (await visitor.GetAsync("/account")).Address);
        Assert.Contains("This code is not right, or has been used.", Assert.Single((await step.SubmitAsync("Sign in", ("Code", "000000"))).Errors));
        var code = app.CodeAt(portal.Now());

        Assert.Equal("/packs", (await step.SubmitAsync("Sign in", ("Code", code))).Address);
        // The same code again, in another browser.
        Assert.Equal(409, (await (await portal.FirstStepAsync(portal.Visitor(), person)).SubmitAsync("Sign in", ("Code", code))).Status);
        var history = (await visitor.GetAsync("/account/sign-ins")).Text;
        Assert.Contains("Password and code", history);
        Assert.Contains("Did not get in", history);
    }

    [Fact]
    public async Task Takes_a_recovery_code_once()
    {
        var person = await portal.AnotherCustomerAsync();
        var (_, page) = await portal.SetUpAppAsync(await (await portal.SignInAsync(person)).GetAsync("/account/authenticator"));
        var code = GivenFactors.CodesOf(page)[0];

        Assert.Equal("/incidents", (await (await portal.FirstStepAsync(portal.Visitor(), person)).SubmitAsync("Sign in", ("Code", code))).Address);
        Assert.Equal(409, (await (await portal.FirstStepAsync(portal.Visitor(), person)).SubmitAsync("Sign in", ("Code", code))).Status);
        Assert.Contains("RecoveryCodeUsed", await portal.MailsToAsync(person.Email));
    }

    [Fact]
    public async Task Is_not_there_without_the_first_nor_after_ten_minutes()
    {
        Assert.Equal("/account/sign-in", (await portal.Visitor().GetAsync("/account/sign-in/code")).Address);
        var person = await portal.AnotherCustomerAsync();
        var (app, _) = await portal.SetUpAppAsync(await (await portal.SignInAsync(person)).GetAsync("/account/authenticator"));
        var step = await portal.FirstStepAsync(portal.Visitor(), person);
        portal.Clock.StopAt(portal.Now() + Duration.FromMinutes(11));
        Assert.Equal("Sign in", (await step.SubmitAsync("Sign in", ("Code", app.CodeAt(portal.Now())))).Heading);
    }

    [Fact]
    public async Task Keeps_a_form_that_was_posted_too_late()
    {
        var (person, app, expired) = await PostTooLateAsync();

        var step = await expired.SubmitAsync("Sign in", ("E-mail", person.Email), ("Password", Application.Demo.DemoAccounts.Password));
        Assert.Equal("One more step", step.Heading);
        Assert.Contains("What you typed is kept.", step.Text);
        var filled = await step.SubmitAsync("Sign in", ("Code", app.CodeAt(portal.Now())));

        Assert.Equal(("/account/profile", "Typed before the end"), (filled.Address, filled.Value("Your name")));
    }

    [Theory]
    [InlineData(0, "Begin again")]
    [InlineData(11, "Sign in")] // the first step is over
    public async Task Keeps_it_also_when_signing_in_begins_again(int minutes, string button)
    {
        var (person, app, expired) = await PostTooLateAsync();
        var step = await expired.SubmitAsync("Sign in", ("E-mail", person.Email), ("Password", Application.Demo.DemoAccounts.Password));
        portal.Clock.StopAt(portal.Now() + Duration.FromMinutes(minutes));

        var first = await step.SubmitAsync(button);
        Assert.Equal(("Sign in", 0), (first.Heading, first.Errors.Count));
        Assert.Contains("What you typed is kept", first.Text);
        step = await first.SubmitAsync("Sign in", ("E-mail", person.Email), ("Password", Application.Demo.DemoAccounts.Password));

        Assert.Equal("Typed before the end", (await step.SubmitAsync("Sign in", ("Code", app.CodeAt(portal.Now())))).Value("Your name"));
    }

    private async Task<(Application.Demo.DemoAccount Person, AuthenticatorApp App, Page Expired)> PostTooLateAsync()
    {
        var person = await portal.AnotherCustomerAsync();
        var visitor = await portal.SignInAsync(person);
        var (app, _) = await portal.SetUpAppAsync(await visitor.GetAsync("/account/authenticator"));
        var profile = await visitor.GetAsync("/account/profile");
        await using (var db = await portal.Contexts.CreateDbContextAsync())
            await db.Sessions.Where(session => session.AccountId == person.Id).ExecuteUpdateAsync(set => set.SetProperty(session => session.ExpiresAt, session => session.StartedAt));
        var expired = await profile.SubmitAsync("Save", ("Your name", "Typed before the end"));
        portal.Clock.StopAt(portal.Now() + Duration.FromMinutes(1));
        return (person, app, expired);
    }
}
