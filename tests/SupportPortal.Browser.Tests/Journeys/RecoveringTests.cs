using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Packs;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

[Collection(OnePortal.Name)]
public sealed class RecoveringTests(BrowserPortal portal)
{
    [ChromiumFact]
    [Rule("R25")]
    public async Task A_customer_asks_for_the_pack_of_who_has_left_and_an_admin_approves()
    {
        await using var customer = await portal.SomebodyAsync();
        await customer.SignInAsync(DemoAccounts.Customer.Email);
        await customer.OpenAsync("/packs/recover");
        await customer.FillAsync("Order confirmation number", Demonstration.OrderNumber.ToLowerInvariant().Replace('-', ' '));
        await customer.FillAsync("Company", DemoAccounts.Customer.Company);
        await customer.FillAsync("Your relation to the person who bought it", "I run IT since Marek left on 31 July.");
        await customer.PressAsync("Ask for the pack");
        await customer.SeesHeadingAsync("We are looking into it");

        await using var admin = await portal.SomebodyAsync();
        await admin.SignInAsync(DemoAccounts.Admin.Email);
        await admin.OpenAsync("/admin/packs");
        await admin.FillAsync("Order confirmation number, e-mail or name", Demonstration.OrderNumber);
        await admin.PressAsync("Find");
        await admin.FollowAsync("Approve this claim");
        await admin.FillAsync("Reason", "The same company and domain as the buyer.");
        await admin.PressAsync("Approve this claim");

        await customer.OpenAsync("/packs");
        await customer.SeesAsync(Demonstration.OrderNumber);

        // Who has left opens the mail's link in a browser that the portal has never seen, and reads until when in their own zone.
        await using var former = await portal.SomebodyAsync();
        await former.OpenAsync(await ObjectionAsync());
        await former.SeesHeadingAsync("Object to the move of a pack");
        await Assertions.Expect(former.Page.Locator(".facts time").Last).ToContainTextAsync("(Warsaw, UTC+");
        await former.LookAsync();
    }

    private async Task<string> ObjectionAsync()
    {
        await using var db = await portal.Services.GetRequiredService<IDbContextFactory<SupportDbContext>>().CreateDbContextAsync();
        var moved = (await db.Packs.AsNoTracking().ToListAsync()).Where(pack => pack.Recovery is not null).MaxBy(pack => pack.Recovery!.At);
        return portal.Services.GetRequiredService<ObjectionLinks>().For(moved!).ToString();
    }
}
