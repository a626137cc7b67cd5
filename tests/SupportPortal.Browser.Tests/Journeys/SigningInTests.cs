using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Application.People;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

/// <summary>With an account of its own for each journey, so that the others' password does.</summary>
[Collection(OnePortal.Name)]
public sealed class SigningInTests(BrowserPortal portal)
{
    [ChromiumFact]
    public async Task Somebody_adds_a_passkey_and_signs_in_with_it()
    {
        var email = await AnAccountAsync();
        await using var person = await portal.SomebodyAsync();
        await person.Page.AddAuthenticatorAsync();
        await person.SignInAsync(email);
        await person.OpenAsync("/account");
        await person.FollowAsync("See and add passkeys");
        await person.FollowAsync("Add a passkey");
        await person.FillAsync("Name", "This laptop");
        await AnswersAsync(person, "Add a passkey", "**/account/passkeys");
        await person.SeesAsync("Your passkey is added.");
        await person.SeesAsync("This laptop");

        await SignOutAsync(person);
        await person.OpenAsync("/account/sign-in/passkey?returnUrl=%2Faccount%2Fpasskeys");
        await AnswersAsync(person, "Use a passkey", "**/account/passkeys");
        Assert.Equal(0, await person.Page.GetByText("not yet").CountAsync());

        // Where the address is typed, the browser offers the passkey by itself; the device says yes.
        await SignOutAsync(person);
        await person.Page.GotoAsync("/account/sign-in?returnUrl=%2Fpacks");
        await person.Page.WaitForURLAsync("**/packs");
    }

    [ChromiumFact]
    public async Task Somebody_sets_up_an_authenticator_app_and_signs_in_with_its_code_without_scripts()
    {
        var email = await AnAccountAsync();
        await using var person = await portal.SomebodyAsync(narrow: true, script: false);
        await person.SignInAsync(email);
        await person.OpenAsync("/account/authenticator");
        var key = await person.Page.Locator(".code").InnerTextAsync();
        await person.FillAsync("Code", CodeOf(key, 0));
        await person.PressAsync("Set it up");
        await person.SeesHeadingAsync("Your recovery codes");
        Assert.Equal(10, await person.Page.Locator(".codes li").CountAsync());
        await SignOutAsync(person);

        await person.SignInAsync(email);
        await person.SeesHeadingAsync("One more step");
        // The code of now has been used; clocks may differ by half a minute.
        await person.FillAsync("Code", CodeOf(key, 1));
        await person.PressAsync("Sign in");

        await person.SeesHeadingAsync("Your incidents");
    }

    private static async Task SignOutAsync(Person person)
    {
        await person.OpenAsync("/account/sign-out");
        await person.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await person.Page.WaitForURLAsync(address => new Uri(address).AbsolutePath == "/");
    }

    // The browser asks the device first, and then goes on.
    private static async Task AnswersAsync(Person person, string button, string address)
    {
        await person.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await person.Page.WaitForURLAsync(address);
        await person.LookAsync();
    }

    private static string CodeOf(string key, int stepsAhead)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = key.Where(alphabet.Contains).SelectMany(letter => Convert.ToString(alphabet.IndexOf(letter), 2).PadLeft(5, '0'));
        var bytes = bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2)).ToArray();
        var now = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
        return TimeCode.Of(bytes, TimeCode.StepAt(now) + stepsAhead);
    }

    // Registering and opening the mailed link has tests of its own.
    private async Task<string> AnAccountAsync()
    {
        var id = Guid.NewGuid();
        var email = $"{id:N}@demo.example";
        await using var db = await portal.Services.GetRequiredService<IDbContextFactory<SupportDbContext>>().CreateDbContextAsync();
        var demo = await db.Users.AsNoTracking().SingleAsync(account => account.Id == DemoAccounts.Customer.Id);
        db.Users.Add(new Account
        {
            Id = id, UserName = id.ToString("N"), NormalizedUserName = id.ToString("N").ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true, PasswordHash = demo.PasswordHash, SecurityStamp = demo.SecurityStamp, DisplayName = "Ewa Nowak", Country = "PL",
            TimeZone = "Europe/Warsaw", Roles = demo.Roles, CreatedAt = demo.CreatedAt,
        });
        await db.SaveChangesAsync();
        return email;
    }
}
