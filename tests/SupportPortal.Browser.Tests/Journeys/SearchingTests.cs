using Microsoft.Playwright;
using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

[Collection(OnePortal.Name)]
public sealed class SearchingTests(BrowserPortal portal)
{
    [ChromiumFact]
    public async Task Finds_by_the_key_from_any_page_as_long_as_it_is_wanted()
    {
        await using var customer = await portal.SomebodyAsync();
        await customer.SignInAsync(DemoAccounts.Customer.Email);
        await customer.OpenAsync("/packs");
        var (page, box) = (customer.Page, customer.Page.Locator("#find"));

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await box.FillAsync("the");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("mark").First).ToBeVisibleAsync();

        await page.GetByLabel("leads to the search box").UncheckAsync();
        await customer.OpenAsync("/packs");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(box).Not.ToBeFocusedAsync();
    }
}
