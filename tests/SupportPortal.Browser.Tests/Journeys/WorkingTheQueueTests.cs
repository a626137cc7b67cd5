using Microsoft.Playwright;
using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

[Collection(OnePortal.Name)]
public sealed class WorkingTheQueueTests(BrowserPortal portal)
{
    [ChromiumTheory]
    [InlineData(false, false, true)]
    [InlineData(true, true, false)] // on a dark telephone without scripts
    public async Task Takes_the_next_incident_and_answers_it(bool dark, bool narrow, bool script)
    {
        await using var engineer = await AnEngineerAsync(dark, narrow, script);

        await engineer.PressAsync("Take next");
        await engineer.FillAsync("Reply to", "Thank you, I have read it. Which version of the driver is it?", prefix: true);
        await engineer.PressAsync("Send and wait for the customer");
        await engineer.SeesAsync("Waiting for customer");
        await engineer.FollowAsync("Internal note");
        await engineer.FillAsync("Note", "Looks like the driver.");
        await engineer.PressAsync("Save the note");
        await engineer.SeesAsync("Customer never sees this");
        await engineer.FollowAsync("Propose a definition");
        await engineer.FillAsync("Resolved when …", "It runs for a day without an error.");
        await engineer.PressAsync("Propose");

        await engineer.SeesAsync("Waits for the customer");
    }

    [ChromiumFact]
    public async Task Moves_in_the_queue_by_single_keys_as_long_as_they_are_wanted()
    {
        await using var engineer = await AnEngineerAsync();
        var (page, rows) = (engineer.Page, engineer.Page.Locator(".queue .title"));

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(rows.Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(rows.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(rows.Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.GetByLabel("Search incidents")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();
        await page.Keyboard.PressAsync("?");
        await engineer.LookAsync();
        await page.GetByLabel("Single keys do these things in this browser").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(rows.Nth(0)).Not.ToBeFocusedAsync();
    }

    [ChromiumFact]
    public async Task Assigns_and_answers_the_row_under_the_keys()
    {
        await using var engineer = await AnEngineerAsync();
        await engineer.OpenAsync("/queue?view=unassigned");
        var number = await engineer.Page.Locator(".queue .mono").First.TextContentAsync();

        await engineer.Page.Keyboard.PressAsync("j");
        await engineer.Page.Keyboard.PressAsync("a");
        await engineer.SeesAsync($"{number} is assigned to you.");
        await engineer.OpenAsync("/queue?view=mine");
        await engineer.Page.Keyboard.PressAsync("j");
        await engineer.Page.Keyboard.PressAsync("r");

        await Assertions.Expect(engineer.Page.GetByLabel("Reply to")).ToBeFocusedAsync();
    }

    private async Task<Person> AnEngineerAsync(bool dark = false, bool narrow = false, bool script = true)
    {
        var engineer = await portal.SomebodyAsync(dark, narrow, script);
        await engineer.SignInAsync(DemoAccounts.Engineer.Email);
        await engineer.OpenAsync("/queue");
        return engineer;
    }
}
