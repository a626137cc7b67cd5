using Microsoft.Playwright;
using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Documents;

/// <summary>Takes the pictures of the documents from the running demonstration, on a morning that is always the same.</summary>
public sealed class Pictures
{
    // A Thursday, after the calls of the night and before lunch in Europe.
    private static readonly Instant Morning = Instant.FromUtc(2026, 11, 19, 9, 40);

    [PicturesFact]
    public async Task Are_taken()
    {
        await using var portal = new BrowserPortal(new StartingClock(Morning));
        await portal.InitializeAsync();
        await TakeAsync(portal, DemoAccounts.Customer, ("incident", "incident"), ("packs", "/packs"), ("buying", "/orders/new"), ("severity", "severity"));
        await TakeAsync(portal, DemoAccounts.Engineer, ("queue", "/queue"), ("answering", "/queue/{Checkout database grows}"));
        await TakeAsync(portal, DemoAccounts.Admin, ("admin", "/admin"), ("setup", "/admin/setup"), ("claim", "claim"), ("calendar", "/admin/calendars/se"), ("reports", "/reports"));
        await TakeAsync(portal, who: null, ("lifecycle", "/lifecycle/windows-server"));
    }

    private static async Task TakeAsync(BrowserPortal portal, DemoAccount? who, params (string Name, string Address)[] pictures)
    {
        await using var person = await portal.SomebodyAsync();
        if (who is not null)
            await person.SignInAsync(who.Email);
        foreach (var (name, address) in pictures)
        {
            await GoAsync(person, await portal.AddressOfAsync(address));
            await person.Page.ScreenshotAsync(new() { Path = Path.Combine(PicturesFactAttribute.Folder!, name + ".png"), Animations = ScreenshotAnimations.Disabled });
        }
    }

    // What has an address of its own is opened; the others are reached as people reach them.
    private static Task GoAsync(Person person, string address) => address switch
    {
        "incident" => FollowAsync(person, "/incidents", "main a:has-text('DFS Replication')"),
        "severity" => SeverityAsync(person),
        "claim" => ClaimAsync(person),
        _ => person.Page.GotoAsync(address),
    };

    private static async Task FollowAsync(Person person, string address, string link)
    {
        await person.Page.GotoAsync(address);
        await person.Page.Locator(link).First.ClickAsync();
        await person.Page.WaitForLoadStateAsync();
    }

    // A draft of the demonstration, at the step about severity.
    private static async Task SeverityAsync(Person person)
    {
        await FollowAsync(person, "/incidents", "main a[href*='/incidents/new/']");
        await person.Page.GotoAsync(person.Page.Url[..person.Page.Url.LastIndexOf('/')] + "/severity");
    }

    private static async Task ClaimAsync(Person person)
    {
        await person.Page.GotoAsync("/admin/packs");
        await person.FillAsync("Order confirmation number, e-mail or name", Demonstration.OrderNumber);
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await person.Page.WaitForLoadStateAsync();
    }
}
