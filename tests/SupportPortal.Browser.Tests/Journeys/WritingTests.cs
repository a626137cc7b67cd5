using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

[Collection(OnePortal.Name)]
public sealed class WritingTests(BrowserPortal portal)
{
    private const string Incident = "/queue/{Scheduled tasks}";

    [ChromiumFact]
    public async Task Brings_canned_replies_and_quotations_to_the_caret_shows_them_and_keeps_them_over_a_crash()
    {
        await using var engineer = await AnEngineerAsync();
        var text = engineer.Page.GetByLabel("Reply to");

        await text.FillAsync("Before.");
        await engineer.Page.GetByLabel("Canned reply").FillAsync("no such reply");
        await engineer.Page.GetByLabel("Canned reply").PressAsync("Enter");
        await Assertions.Expect(engineer.Page.Locator(".error[data-told]")).ToContainTextAsync("No reply has this in its name.");
        await engineer.LookAsync();
        await engineer.Page.GetByLabel("Canned reply").FillAsync("for logs");
        await engineer.Page.GetByRole(AriaRole.Button, new() { Name = "Insert" }).ClickAsync();
        await Assertions.Expect(text).ToHaveValueAsync(Beginning("Before\\.\n\nHello [^{}]+,\n"));
        await engineer.Page.Locator("[data-quote=reply]").First.ClickAsync();
        await Assertions.Expect(text).ToHaveValueAsync(Beginning("Before\\.\n\nHello(.|\n)+\n\n> \\*\\*"));
        var typed = await text.InputValueAsync();
        await engineer.Page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await Assertions.Expect(engineer.Page.Locator(".preview ol li").First).ToBeVisibleAsync();
        await engineer.LookAsync();

        await engineer.OpenAsync(await portal.AddressOfAsync(Incident));
        await engineer.SeesAsync("What you had typed is back.");
        await Assertions.Expect(text).ToHaveValueAsync(typed);
        await engineer.Page.GetByRole(AriaRole.Button, new() { Name = "Discard it" }).ClickAsync();
        await Assertions.Expect(text).ToHaveValueAsync("");
    }

    [ChromiumFact]
    public async Task Sends_files_that_were_dropped_and_pasted_and_keeps_them_when_one_is_refused()
    {
        await using var engineer = await AnEngineerAsync();
        var (page, listed) = (engineer.Page, engineer.Page.Locator(".attached li"));

        await page.GetByLabel("Reply to").FillAsync("See the files.");
        await page.EvaluateAsync("""
            () => {
              const form = document.querySelector("form[data-typed]");
              const bring = (name, type, words) => { const data = new DataTransfer(); data.items.add(new File([words], name, { type })); return data; };
              form.dispatchEvent(new DragEvent("drop", { dataTransfer: bring("fix.exe", "", "MZ program"), bubbles: true, cancelable: true }));
              form.dispatchEvent(new ClipboardEvent("paste", { clipboardData: bring("image.txt", "text/plain", "x"), bubbles: true, cancelable: true }));
              form.dispatchEvent(new ClipboardEvent("paste", { clipboardData: bring("image.png", "image/png", new Uint8Array([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])), bubbles: true, cancelable: true }));
            }
            """);
        await Assertions.Expect(listed).ToHaveCountAsync(3);
        await Assertions.Expect(listed.Nth(2)).ToContainTextAsync("Screenshot 20");
        await engineer.LookAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("form .error-summary")).ToContainTextAsync("fix.exe");
        await Assertions.Expect(listed).ToHaveCountAsync(3);

        await listed.Filter(new() { HasText = "fix.exe" }).GetByRole(AriaRole.Button).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await engineer.SeesAsync("Sent to");
        await Assertions.Expect(page.Locator(".files").Last).ToContainTextAsync("Screenshot 20");
        await Assertions.Expect(page.GetByLabel("Reply to")).ToHaveValueAsync("");
    }

    private async Task<Person> AnEngineerAsync()
    {
        var engineer = await portal.SomebodyAsync();
        await engineer.SignInAsync(DemoAccounts.Engineer.Email);
        await engineer.OpenAsync(await portal.AddressOfAsync(Incident));
        return engineer;
    }

    private static Regex Beginning(string pattern) => new("^" + pattern, RegexOptions.None, TimeSpan.FromSeconds(5));
}
