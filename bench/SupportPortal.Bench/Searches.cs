using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;

namespace SupportPortal.Bench;

/// <summary>
/// Searching a running portal, signed in, in turns with the reference: <c>LIKE '%…%'</c> over the timeline, the newest
/// first, as far as the portal itself shows. The page is whole, the reference is the query alone.
/// </summary>
internal static class Searches
{
    private const int Turns = 5;

    public static async Task<int> MeasureAsync(Uri origin, string kind, string connection)
    {
        var options = new StoreOptions { Kind = Enum.Parse<Store>(kind), ConnectionString = connection, CommandTimeoutSeconds = 600 };
        await using var services = new ServiceCollection().AddLogging().AddStore(options).BuildServiceProvider();
        var store = services.GetRequiredService<IDbContextFactory<SupportDbContext>>();
        using var engineer = await new Browser(origin).SignInAsync(DemoAccounts.Engineer.Email);
        Console.WriteLine($"entries: {await CountAsync(store, "")}");
        Console.WriteLine();
        Console.WriteLine(Pair.Head.Replace("ratio", "times faster", StringComparison.Ordinal));
        var ticket = await TicketAsync(store);
        await MeasureAsync(store, engineer, "a ticket that few name", ticket);
        await MeasureAsync(store, engineer, "two words that few have", $"ticket {ticket}");
        await MeasureAsync(store, engineer, "a word that a third has", "of");
        await MeasureAsync(store, engineer, "a beginning that a third has", "logs of restar");
        await MeasureAsync(store, engineer, "two frequent words that never meet", "reproduce excluded \"reproduce excluded\"");
        return 0;
    }

    private static async Task MeasureAsync(IDbContextFactory<SupportDbContext> store, Browser engineer, string name, string words)
    {
        var (address, like) = ($"/search?q={Uri.EscapeDataString(words)}", words.Split(' ')[^1].Trim('"'));
        for (var warm = 0; warm < 5; warm++)
            await GetAsync(engineer, address);
        var (compared, taken) = (new List<Timings>(), new List<Timings>());
        for (var turn = 0; turn < Turns; turn++)
        {
            compared.Add(await Timings.TakeAsync(name, 1, 3, _ => NewestAsync(store, like)));
            taken.Add(await Timings.TakeAsync(name, 1, 20, _ => GetAsync(engineer, address)));
        }

        var (reference, page) = (Timings.Of(compared), Timings.Of(taken));
        Console.WriteLine(
            $"| {name}: {await CountAsync(store, like)} entries | 1 | {reference.Median:F1} | {page.Median:F1} | **{reference.Median / page.Median:F1}** | {page.At(0.95):F1} | {page.At(0.99):F1} | {page.Rate:F0} |");
    }

    // Of the seeded incidents; see Scale/Words.cs.
    private static async Task<string> TicketAsync(IDbContextFactory<SupportDbContext> store)
    {
        await using var db = await store.CreateDbContextAsync();
        var text = await db.TimelineEntries.Where(entry => EF.Functions.Like(entry.Text!, "%ticket is T%")).Select(entry => entry.Text!).FirstAsync();
        return text[^7..^1].Trim();
    }

    private static async Task NewestAsync(IDbContextFactory<SupportDbContext> store, string words)
    {
        await using var db = await store.CreateDbContextAsync();
        await db.TimelineEntries.Where(entry => EF.Functions.Like(entry.Text!, $"%{words}%")).OrderByDescending(entry => entry.At).Take(1000).Select(entry => entry.Id).ToListAsync();
    }

    private static async Task<int> CountAsync(IDbContextFactory<SupportDbContext> store, string words)
    {
        await using var db = await store.CreateDbContextAsync();
        return await db.TimelineEntries.CountAsync(entry => EF.Functions.Like(entry.Text!, $"%{words}%"));
    }

    private static async Task GetAsync(Browser browser, string address)
    {
        var answer = await browser.GetAsync(address);
        if (answer.Status != HttpStatusCode.OK)
            throw new InvalidOperationException($"{address}: {answer.Status} {answer.Location}");
    }
}
