using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Domain.People;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class SecondFactorTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private WebApplicationFactory<Program> Strict => portal.WithWebHostBuilder(web => web.UseSetting("SecondFactor:Required", "true"));

    [Fact]
    public async Task Leads_an_engineer_without_one_to_setting_it_up_and_then_on()
    {
        var visitor = portal.Visitor(Strict);
        var page = await portal.FirstStepAsync(visitor, DemoAccounts.Engineer, "/account/sign-in?returnUrl=%2Fqueue%3Fview%3Dmine");
        Assert.Equal("Set up a second factor", page.Heading);
        foreach (var elsewhere in (string[])["/queue", "/account", "/account/password", "/packs"])
            Assert.StartsWith("/account/second-factor", (await visitor.GetAsync(elsewhere)).Address);

        var (app, codes) = await portal.SetUpAppAsync(await page.FollowAsync("Set up an authenticator app"));

        Assert.Equal("/queue?view=mine", (await codes.FollowAsync("I have kept them: go on")).Address);
        var step = await portal.FirstStepAsync(portal.Visitor(Strict), DemoAccounts.Engineer);
        Assert.Equal("/queue", (await step.SubmitAsync("Sign in", ("Code", app.CodeAt(portal.Now())))).Address);
    }

    [Fact]
    public async Task Lets_an_admin_without_one_sign_out_and_nothing_be_posted()
    {
        var visitor = portal.Visitor(Strict);
        var page = await portal.FirstStepAsync(visitor, DemoAccounts.Admin);
        using var posted = await visitor.Client.PostAsync("/admin/people", null);
        Assert.Equal("/account/second-factor", posted.Headers.Location?.OriginalString);
        await page.SubmitAsync("Sign out");
        Assert.StartsWith("/account/sign-in", (await visitor.GetAsync("/admin")).Address);
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_it_is_asked_for_meanwhile_and_sends_nothing_by_itself()
    {
        var person = await portal.AnotherCustomerAsync();
        var visitor = portal.Visitor(Strict);
        await portal.FirstStepAsync(visitor, person);
        var profile = await visitor.GetAsync("/account/profile");
        await using (var db = portal.Store.Open())
            await db.Users.Where(account => account.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Roles, Roles.SupportEngineer));

        var asked = await profile.SubmitAsync("Save", ("Your name", "Typed before the role"));
        Assert.Equal((401, "Set up a second factor"), (asked.Status, asked.Heading));
        asked = await asked.SubmitAsync("It is set up: fill the page again");
        Assert.Equal((401, "Set up a second factor"), (asked.Status, asked.Heading));
        await portal.SetUpAppAsync(await visitor.GetAsync("/account/authenticator"));
        var filled = await asked.SubmitAsync("It is set up: fill the page again");

        Assert.Equal(("/account/profile", "Typed before the role"), (filled.Address, filled.Value("Your name")));
        Assert.Contains("Your profile is saved.", (await filled.SubmitAsync("Save")).Text);
    }

    [Fact]
    public async Task Is_nothing_that_customers_must_have()
    {
        var visitor = portal.Visitor(Strict);
        Assert.Equal("/incidents", (await portal.FirstStepAsync(visitor, DemoAccounts.Customer)).Address);
    }
}
