using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

/// <summary>People who work at the same time see what the others do, without asking for the page again.</summary>
[Collection(OnePortal.Name)]
public sealed class FollowingOthersTests(BrowserPortal portal)
{
    private const string Incident = "{Remote desktop licences}";

    [ChromiumFact]
    public async Task Talk_to_each_other_and_lose_nothing_that_is_typed()
    {
        await using var customer = await AsAsync(DemoAccounts.Customer, $"/incidents/{Incident}");
        await using var engineer = await AsAsync(DemoAccounts.Engineer, $"/queue/{Incident}");
        await using var colleague = await AsAsync(DemoAccounts.Admin, $"/queue/{Incident}");
        await colleague.SeesAsync($"{DemoAccounts.Engineer.Name} is looking at this.");
        var reply = engineer.Page.GetByLabel("Reply to");
        await reply.FillAsync("Thank you, I look into it.");
        await colleague.SeesAsync($"{DemoAccounts.Engineer.Name} is writing.");

        await customer.FillAsync("Your message", "It has begun again this morning.");
        await customer.PressAsync("Send message");

        await engineer.SeesAsync("It has begun again this morning.");
        await engineer.SeesAsync("Something changed while you typed.");
        await engineer.LookAsync();
        await Assertions.Expect(reply).ToHaveValueAsync("Thank you, I look into it.");
        await Assertions.Expect(reply).ToBeFocusedAsync();
        await engineer.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await engineer.PressAsync("Send anyway"); // what came was not looked at
        await customer.SeesAsync("Thank you, I look into it.");
        await Assertions.Expect(customer.Page.GetByText("is looking at this")).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task Answer_at_once_what_they_have_quoted()
    {
        await using var customer = await AsAsync(DemoAccounts.Customer, $"/incidents/{Incident}");
        await using var engineer = await AsAsync(DemoAccounts.Engineer, $"/queue/{Incident}");
        var reply = engineer.Page.GetByLabel("Reply to");
        await reply.FillAsync("Thank you.");

        await customer.FillAsync("Your message", "It was the licence server.");
        await customer.PressAsync("Send message");
        await engineer.SeesAsync("Something changed while you typed.");
        await engineer.Page.Locator(".thread > .msg", new() { HasText = "It was the licence server." }).Locator("[data-quote]").ClickAsync();

        await Assertions.Expect(engineer.Page.GetByText("Something changed while you typed.")).ToBeHiddenAsync();
        await Assertions.Expect(reply).ToHaveValueAsync(new Regex("^Thank you\\.\n\n> [\\s\\S]*It was the licence server\\.", RegexOptions.None, TimeSpan.FromSeconds(5)));
        await engineer.PressAsync("Send");
        await engineer.SeesAsync("Sent to");
    }

    [ChromiumFact]
    public async Task See_the_queue_change_where_it_stands()
    {
        await using var engineer = await AsAsync(DemoAccounts.Engineer, "/queue?view=unassigned");
        await using var colleague = await AsAsync(DemoAccounts.Engineer, "/queue?view=unassigned");
        var rows = engineer.Page.Locator(".queue tbody tr");
        var (first, count) = (await rows.First.GetAttributeAsync("data-number"), await rows.CountAsync());
        await Assertions.Expect(engineer.Page.GetByText("Live", new() { Exact = true })).ToBeVisibleAsync();

        await colleague.Page.Keyboard.PressAsync("j");
        await colleague.Page.Keyboard.PressAsync("a");

        await Assertions.Expect(rows.First).ToContainTextAsync("Left this view");
        await Assertions.Expect(rows).ToHaveCountAsync(count);
        await engineer.LookAsync();
        await colleague.OpenAsync($"/queue/{first}/release");
        await colleague.PressAsync("Release it");
        await Assertions.Expect(rows.First).Not.ToContainTextAsync("Left this view");
    }

    [ChromiumFact]
    public async Task See_that_something_new_waits_and_get_it_when_they_want_it()
    {
        await using var engineer = await AsAsync(DemoAccounts.Engineer, "/queue?view=mine");
        await using var colleague = await AsAsync(DemoAccounts.Engineer, "/queue?view=unassigned");
        var count = await engineer.Page.Locator(".queue tbody tr").CountAsync();

        await colleague.Page.Keyboard.PressAsync("j");
        await colleague.Page.Keyboard.PressAsync("a");
        await engineer.FollowAsync("1 new, show them");

        await Assertions.Expect(engineer.Page.Locator(".queue tbody tr")).ToHaveCountAsync(count + 1);
    }

    [ChromiumFact]
    public async Task Work_an_incident_by_single_keys()
    {
        await using var engineer = await AsAsync(DemoAccounts.Engineer, $"/queue/{Incident}");
        var page = engineer.Page;

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator(".thread > li[id]").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.GetByLabel("Note", new() { Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("ju");
        await Assertions.Expect(page.GetByLabel("Note", new() { Exact = true })).ToHaveValueAsync("ju");
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();
        await page.Keyboard.PressAsync("u");

        await engineer.SeesHeadingAsync("Needs attention");
    }

    private async Task<Person> AsAsync(DemoAccount account, string address)
    {
        var person = await portal.SomebodyAsync();
        await person.SignInAsync(account.Email);
        await person.OpenAsync(await portal.AddressOfAsync(address));
        return person;
    }
}
