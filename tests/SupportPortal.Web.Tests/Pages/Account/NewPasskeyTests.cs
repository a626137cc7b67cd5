using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class NewPasskeyTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_added_with_a_name_and_other_browsers_are_signed_out()
    {
        var person = await portal.AnotherCustomerAsync();
        var (here, there) = (await portal.SignInAsync(person), await portal.SignInAsync(person));
        using var passkey = new SoftPasskey();
        var page = await here.GetAsync("/account/passkeys/new");
        var credential = passkey.Make(await here.OptionsAsync(page));
        page.Document.GetElementById(page.Field("Name").Id!)!.SetAttribute("value", "Work laptop");

        var done = await page.AnswerAsync("Add a passkey", credential);

        Assert.Equal("/account/passkeys", done.Address);
        Assert.Contains("Work laptop", done.Text);
        Assert.StartsWith("/account/sign-in", (await there.GetAsync("/account")).Address);
        Assert.Equal(["PasskeyAdded"], await portal.MailsToAsync(person.Email));
        // The password still signs a customer in, alone.
        Assert.Equal("/incidents", (await portal.FirstStepAsync(portal.Visitor(), person)).Address);
    }

    [Fact]
    public async Task Says_what_it_needs_and_offers_another_way() =>
        Assert.Contains("Passkeys need JavaScript", (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync("/account/passkeys/new")).Text);

    [Fact]
    public async Task Is_not_taken_without_finger_face_or_pin_nor_from_another_site()
    {
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        using var careless = new SoftPasskey { Verifies = false };
        using var elsewhere = new SoftPasskey { Origin = "https://elsewhere.example" };
        Assert.Equal(409, (await visitor.AddAsync(careless)).Status);
        Assert.Equal(409, (await visitor.AddAsync(elsewhere)).Status);
    }

    [Fact]
    public async Task Is_a_second_factor_after_which_the_password_alone_does_not_do()
    {
        var strict = portal.WithWebHostBuilder(web => web.UseSetting("SecondFactor:Required", "true"));
        var visitor = portal.Visitor(strict);
        var page = await portal.FirstStepAsync(visitor, DemoAccounts.Engineer, "/account/sign-in?returnUrl=%2Fqueue%3Fview%3Dmine");
        using var passkey = new SoftPasskey();

        Assert.Equal("/queue?view=mine", (await visitor.AddAsync(passkey, page.Link("Add a passkey").GetAttribute("href")!)).Address);

        var another = portal.Visitor(strict);
        var step = await portal.FirstStepAsync(another, DemoAccounts.Engineer);
        Assert.Equal("One more step", step.Heading);
        Assert.Equal("/queue", (await step.AnswerAsync("Use a passkey", passkey.Show(await another.OptionsAsync(step)))).Address);
    }
}
