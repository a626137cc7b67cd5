using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

/// <summary>
/// What somebody meets who opens a page for the first time. It is weighed as it is sent: headers and compressed bodies of the
/// page, its style sheets, scripts and pictures. The build compresses these by gzip, a published portal by Brotli, which is
/// smaller still.
/// </summary>
[Collection(OnePortal.Name)]
public sealed class FirstVisitTests(BrowserPortal portal)
{
    private const int MostBytes = 60_000;
    private const double MostShift = 0.01;

    // How far the parts of the page have moved since it was shown, as browsers count it.
    private const string Shift = """
        () => new Promise(tell => {
          let shift = 0;
          const add = entries => { for (const entry of entries) if (!entry.hadRecentInput) shift += entry.value; };
          const seen = new PerformanceObserver(list => add(list.getEntries()));
          seen.observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { add(seen.takeRecords()); tell(shift); })));
        })
        """;

    [ChromiumFact]
    public async Task Shows_the_demonstration_sign_ins_and_lets_each_of_them_in()
    {
        foreach (var account in DemoAccounts.All)
        {
            await using var person = await portal.SomebodyAsync();
            await person.SignInAsync(account.Email);
            await person.SeesAsync(account.Name);
        }
    }

    [ChromiumFact]
    public Task Is_light_and_still_for_anybody() =>
        VisitAsync(null, "/", "/lifecycle", "/lifecycle/windows-server", "/plans", "/faq", "/faq/response-targets", "/support-hours", "/status", "/account/sign-in", "/account/register");

    [ChromiumFact]
    public async Task Is_light_and_still_for_a_customer() => await VisitAsync(
        DemoAccounts.Customer,
        "/", "/incidents", "/incidents/{DFS Replication}", "/incidents/{Mail to one forwarder}", "/incidents/new", await DraftAsync("product"), await DraftAsync("severity"),
        await DraftAsync("contacts"), "/packs", "/packs/recover", "/orders", "/orders/new", "/account", "/search?q=server");

    [ChromiumFact]
    public Task Is_light_and_still_for_an_engineer() =>
        VisitAsync(DemoAccounts.Engineer, "/queue", "/queue?view=all", "/queue/{Scheduled tasks}", "/queue/{File server cluster}", "/queue/{Checkout database grows}", "/queue/new", "/search?q=server");

    [ChromiumFact]
    public Task Is_light_and_still_for_an_admin() =>
        VisitAsync(DemoAccounts.Admin, "/admin", "/admin/setup", "/admin/packs", "/admin/orders", "/admin/calendars/se", "/admin/catalogue", "/admin/audit", "/reports", "/reports/packs", "/admin/faq");

    private async Task VisitAsync(DemoAccount? who, params string[] addresses)
    {
        var cookies = who is null ? null : await CookiesAsync(who);
        List<string> faults = [];
        foreach (var address in addresses)
        {
            await using var person = await portal.SomebodyAsync(cookies: cookies);
            faults.AddRange(await FaultsOfAsync(person.Page, await portal.AddressOfAsync(address)));
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private async Task<List<string>> FaultsOfAsync(IPage page, string address)
    {
        List<IRequest> requests = [];
        page.RequestFinished += (_, request) => requests.Add(request);
        var response = await page.GotoAsync(address);
        var shift = await page.EvaluateAsync<double>(Shift);
        var parts = await Task.WhenAll(requests.ToList().Select(WeighAsync));
        var bytes = parts.Sum(part => part.Bytes);

        List<string> faults = [];
        if (response?.Status != 200)
            faults.Add(FormattableString.Invariant($"{address} is {response?.Status}"));
        if (bytes > MostBytes)
            faults.Add(FormattableString.Invariant($"{address} weighs {bytes} bytes: {Heaviest(parts)}"));
        if (shift >= MostShift)
            faults.Add(FormattableString.Invariant($"{address} shifts by {shift:0.000}"));
        faults.AddRange(parts.Where(part => !part.Address.StartsWith(portal.Address + "/", StringComparison.Ordinal)).Select(part => $"{address} asks {part.Address}"));
        return faults;
    }

    private static string Heaviest((string Address, int Bytes)[] parts) =>
        string.Join(", ", parts.OrderByDescending(part => part.Bytes).Select(part => FormattableString.Invariant($"{part.Address} {part.Bytes}")));

    private static async Task<(string Address, int Bytes)> WeighAsync(IRequest request)
    {
        var sizes = await request.SizesAsync();
        return (request.Url, sizes.ResponseHeadersSize + sizes.ResponseBodySize);
    }

    private async Task<string> CookiesAsync(DemoAccount who)
    {
        await using var person = await portal.SomebodyAsync();
        await person.SignInAsync(who.Email);
        return await person.Page.Context.StorageStateAsync();
    }

    private async Task<string> DraftAsync(string step)
    {
        await using var db = await portal.Services.GetRequiredService<IDbContextFactory<SupportDbContext>>().CreateDbContextAsync();
        var draft = await db.Drafts.OrderBy(one => one.StartedAt).FirstAsync(one => one.OwnerId == DemoAccounts.Customer.Id && one.SubmittedAs == null);
        return $"/incidents/new/{draft.Id}/{step}";
    }
}
