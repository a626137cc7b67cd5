using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

/// <summary>axe finds nothing on the pages of each person, in light and dark, wide and 320 px narrow, which is 1280 px at 400 %; nothing scrolls sideways, and nothing is cut.</summary>
[Collection(OnePortal.Name)]
public sealed class EveryPageTests(BrowserPortal portal)
{
    private static readonly string[] Public = ["/", "/lifecycle", "/lifecycle/windows-server", "/lifecycle/nothing-like-it", "/plans", "/plans/partner-gold-20-pack", "/faq", "/faq?q=zebra", "/faq/response-targets", "/faq/propose", "/status", "/support-hours", "/pay-safely", "/account/sign-in", "/account/sign-in/passkey", "/account/register", "/account/forgot-password"];

    private static readonly string[] Customer = ["/", "/incidents", "/incidents?show=closed", "/incidents?show=waiting", "/incidents/{DFS Replication}", "/incidents/{Mail to one forwarder}", "/incidents/{DFS Replication}/raise?entry=1", "/incidents/new", "/packs", "/packs/recover", "/orders", "/orders/new", "/tax-exemption", "/account", "/account/profile", "/account/authenticator", "/account/passkeys", "/account/passkeys/new", "/account/address", "/account/new-address", "/account/data", "/account/recovery-codes", "/account/sign-ins", "/account/again", "/account/second-factor", "/account/password", "/account/sessions", "/account/notifications", "/account/delete", "/incidents/{Mail to one forwarder}/remove-text/1", "/incidents/{Mail to one forwarder}/remove-title", "/search", "/search?q=x", "/search?q=the", "/search?q=no+such+words", "/search?q=SP-999999"];

    private static readonly string[] Engineer = ["/queue", "/queue?view=unassigned", "/queue?view=missed", "/queue/{Scheduled tasks}", "/queue?severity=B&q=server", "/queue/views", "/queue/views/new?severity=B&q=server", "/queue/new", "/queue/new?q=demo", "/queue/{Scheduled tasks}/unresolved", "/queue/{Scheduled tasks}/out-of-scope", "/queue/{Scheduled tasks}/duplicate", "/queue/{Scheduled tasks}/handover", "/queue/{Scheduled tasks}/contact", "/search?q=server"];

    private static readonly string[] Admin =
        ["/admin", "/search?q=server", "/admin/setup", "/admin/packs", "/admin/orders", "/admin/orders/new", "/admin/orders/import", "/admin/orders?state=unpaid", "/admin/prices", "/admin/prices/fivepack", "/admin/people", "/admin/partners", "/admin/tax-exemptions", "/admin/mail", "/admin/audit", "/reports", "/reports/volume", "/reports/outcomes", "/reports/open-work", "/reports/packs", "/admin/catalogue", "/admin/catalogue/import", "/admin/catalogue/new", "/admin/catalogue/mssqlserver/lines", "/admin/catalogue/mssqlserver/new-version", "/admin/billing", "/admin/billing/{Old tills}", "/admin/calendars", "/admin/calendars/se", "/admin/calendars/se/1", "/admin/exclusions", "/admin/faq", "/admin/faq/answers/expiry", "/admin/faq/answers/expiry/en", "/admin/faq/new", "/admin/faq/questions", "/admin/notices", "/admin/notices/new", "/admin/replies", "/admin/replies/new"];

    [ChromiumTheory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Is_accessible_and_fits(bool dark, bool narrow)
    {
        await using var nobody = await portal.SomebodyAsync(dark, narrow);
        await OpenAllAsync(nobody, Public);
        await VisitAsync(DemoAccounts.Customer, Customer, dark, narrow);
        await VisitAsync(DemoAccounts.Engineer, Engineer, dark, narrow);
        await VisitAsync(DemoAccounts.Admin, Admin, dark, narrow);
    }

    private async Task VisitAsync(DemoAccount who, string[] addresses, bool dark, bool narrow)
    {
        await using var person = await portal.SomebodyAsync(dark, narrow);
        await person.SignInAsync(who.Email);
        await OpenAllAsync(person, addresses);
    }

    private async Task OpenAllAsync(Person person, string[] addresses)
    {
        foreach (var address in addresses)
            Assert.Equal((address, address.EndsWith("nothing-like-it", StringComparison.Ordinal) ? 404 : 200), (address, (await person.OpenAsync(await portal.AddressOfAsync(address)))?.Status));
    }
}
