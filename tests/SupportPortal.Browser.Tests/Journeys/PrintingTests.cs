using Microsoft.Playwright;
using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

/// <summary>Paper is read at another time and cannot be pressed: dates with their year, when it was printed, and no controls.</summary>
[Collection(OnePortal.Name)]
public sealed class PrintingTests(BrowserPortal portal)
{
    // What a sheet still shows that does not belong on it; words that a style sheet adds are not in a text.
    private const string Faults = """
        () => {
          const shown = [...document.querySelectorAll("main *")].filter(part => part.checkVisibility());
          const controls = shown.filter(part => part.matches("button, .btn, input, select, textarea"));
          const moments = shown.filter(part => part.matches("time") && !part.dataset.paper && !/[0-9]{4}/.test(part.innerText));
          const near = document.querySelector("main").innerText.match(/\b(today|tomorrow|yesterday), |\bin [0-9]+ (h|min|days)\b/gi) ?? [];
          const printed = document.querySelector("[data-now]");
          return [...controls, ...moments].map(part => part.outerHTML).concat(near, printed?.checkVisibility() && /[0-9]{4}/.test(printed.innerText) ? [] : ["when it was printed"]).join("; ");
        }
        """;

    [ChromiumFact]
    public async Task An_incident_and_a_statement_have_whole_dates_and_no_controls()
    {
        await using var customer = await portal.SomebodyAsync();
        await customer.SignInAsync(DemoAccounts.Customer.Email);
        foreach (var address in new[] { "/incidents/{DFS Replication}", "/incidents/{Mail to one forwarder}" })
            await PrintAsync(customer.Page, await portal.AddressOfAsync(address));
        await customer.Page.GotoAsync("/packs");
        await PrintAsync(customer.Page, (await customer.Page.GetByRole(AriaRole.Link, new() { Name = "Statement" }).First.GetAttributeAsync("href"))!);
    }

    [ChromiumFact]
    public async Task Reports_have_whole_dates_and_no_controls()
    {
        await using var admin = await portal.SomebodyAsync();
        await admin.SignInAsync(DemoAccounts.Admin.Email);
        foreach (var address in new[] { "/reports", "/reports/volume", "/reports/outcomes", "/reports/open-work", "/reports/packs" })
            await PrintAsync(admin.Page, address);
    }

    private static async Task PrintAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        Assert.NotEmpty(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal((address, ""), (address, await page.EvaluateAsync<string>(Faults)));
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }
}
