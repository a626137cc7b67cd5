using System.Globalization;
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
        await Assertions.Expect(engineer.Page.Locator(".queue .title").First).ToBeFocusedAsync(); // what stands there now
        await engineer.OpenAsync("/queue?view=mine");
        await engineer.Page.Keyboard.PressAsync("j");
        await engineer.Page.Keyboard.PressAsync("r");

        await Assertions.Expect(engineer.Page.GetByLabel("Reply to")).ToBeFocusedAsync();
    }

    [ChromiumFact]
    public async Task Stays_on_a_row_that_was_assigned_and_takes_an_open_incident_by_the_same_key()
    {
        await using var engineer = await AnEngineerAsync();
        await engineer.OpenAsync("/queue?view=open");
        var row = engineer.Page.Locator(".queue tbody tr", new() { HasText = "Unassigned" }).First;
        var number = await row.GetAttributeAsync("data-number");

        await row.Locator(".title").FocusAsync();
        await engineer.Page.Keyboard.PressAsync("a");
        await engineer.SeesAsync($"{number} is assigned to you.");
        await Assertions.Expect(engineer.Page.Locator($"tr[data-number={number}] .title")).ToBeFocusedAsync();
        await ReleaseAsync();
        await engineer.Page.Keyboard.PressAsync("a");
        await engineer.SeesAsync($"{number} is yours.");
        await Assertions.Expect(engineer.Page.GetByRole(AriaRole.Button, new() { Name = "Take it" })).ToHaveCountAsync(0);
        await ReleaseAsync(); // other journeys want it, too

        async Task ReleaseAsync()
        {
            await engineer.OpenAsync($"/queue/{number}/release");
            await engineer.PressAsync("Release it");
            await engineer.SeesAsync($"{number} is back in the queue.");
        }
    }

    [ChromiumFact]
    public async Task Picks_all_rows_at_once_and_narrows_them_where_they_stand()
    {
        await using var engineer = await AnEngineerAsync();
        await engineer.OpenAsync("/queue?view=open");
        var (page, picks) = (engineer.Page, engineer.Page.Locator(".queue tbody input"));
        var (all, count) = (engineer.Page.GetByLabel("Select all on this page"), await picks.CountAsync());

        await all.CheckAsync();
        await Assertions.Expect(page.Locator(".queue tbody input:checked")).ToHaveCountAsync(count);
        await engineer.SeesAsync(string.Create(CultureInfo.InvariantCulture, $"{count} selected"));
        await picks.First.UncheckAsync();
        Assert.True(await all.EvaluateAsync<bool>("box => box.indeterminate && !box.checked"));
        await engineer.LookAsync();

        var filters = page.GetByRole(AriaRole.Button, new() { Name = "Add a filter" });
        await filters.ClickAsync();
        await Assertions.Expect(page.GetByLabel("A, critical")).ToBeFocusedAsync();
        await engineer.LookAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(filters).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("A, critical")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("B, moderate").CheckAsync();
        await engineer.PressAsync("Show");

        await page.WaitForURLAsync("**/queue?view=open&severity=B*");
        await Assertions.Expect(page.Locator(".queue tbody .sev:not(.sev-b)")).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task Keeps_a_view_of_its_own_and_throws_it_away()
    {
        await using var engineer = await AnEngineerAsync();
        var views = engineer.Page.GetByRole(AriaRole.Navigation, new() { Name = "Views" });
        await views.GetByRole(AriaRole.Link, new() { Name = "SQL Server, Nordics" }).ClickAsync(); // of the demonstration
        await engineer.SeesHeadingAsync("SQL Server, Nordics");
        Assert.InRange(await engineer.Page.Locator(".queue tbody tr").CountAsync(), 1, 49);

        await engineer.OpenAsync("/queue?view=open&severity=C");
        var rows = await engineer.Page.Locator(".queue tbody tr").CountAsync();
        await engineer.FollowAsync("Save this view");
        await engineer.FillAsync("Name", "Not urgent");
        await engineer.PressAsync("Save");
        await engineer.SeesHeadingAsync("Not urgent");
        await Assertions.Expect(views.GetByRole(AriaRole.Link, new() { Name = "Not urgent" }).Locator(".num")).ToHaveTextAsync(rows.ToString(CultureInfo.InvariantCulture));
        await engineer.FollowAsync("Edit my views");
        await engineer.FollowAsync("Rename or remove Not urgent");
        await engineer.FillAsync("Name", "Can wait");
        await engineer.PressAsync("Rename");
        await engineer.SeesAsync("Can wait");
        await engineer.FollowAsync("Rename or remove Can wait");
        await engineer.PressAsync("Remove this view");
        await engineer.OpenAsync("/queue");

        await Assertions.Expect(views.GetByRole(AriaRole.Link, new() { Name = "Can wait" })).ToHaveCountAsync(0);
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Promises_the_next_contact_with_a_reply_and_the_customer_reads_by_when(bool script)
    {
        await using var engineer = await AnEngineerAsync(script: script);
        await engineer.OpenAsync(await portal.AddressOfAsync("/queue/{Remote desktop licences}"));

        await engineer.FillAsync("Reply to", "I look at the logs, and write again.", prefix: true);
        await engineer.Page.GetByText("Promise the next contact").Last.ClickAsync();
        await engineer.FillAsync("Next contact: day", TimeProvider.System.GetUtcNow().AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await engineer.FillAsync("By what time", "10:50");
        await engineer.PressAsync("Send");
        await engineer.SeesAsync("Sent to");

        await using var customer = await portal.SomebodyAsync(script: script);
        await customer.SignInAsync(DemoAccounts.Customer.Email);
        await customer.OpenAsync(await portal.AddressOfAsync("/incidents/{Remote desktop licences}"));
        await customer.SeesAsync("We contact you again by");
        await customer.SeesAsync("I look at the logs, and write again.");
    }

    private async Task<Person> AnEngineerAsync(bool dark = false, bool narrow = false, bool script = true)
    {
        var engineer = await portal.SomebodyAsync(dark, narrow, script);
        await engineer.SignInAsync(DemoAccounts.Engineer.Email);
        await engineer.OpenAsync("/queue");
        return engineer;
    }
}
