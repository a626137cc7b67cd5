using System.Net;
using System.Text.RegularExpressions;
using SupportPortal.Application.Demo;

namespace SupportPortal.Bench;

/// <summary>
/// Pages of a running portal, signed in, at 1 and 8 connections, in turns with their reference: the same view with what
/// it shows from memory, and the same SQL through ADO.NET (<see cref="Reference.FromMemory"/>).
/// </summary>
internal static partial class Pages
{
    private const int Turns = 5;
    private const int Calls = 60;

    public static async Task<int> MeasureAsync(Uri origin, string[] process)
    {
        Console.WriteLine(Pair.Head);
        using var engineer = await new Browser(origin).SignInAsync(DemoAccounts.Engineer.Email);
        using var customer = await new Browser(origin).SignInAsync(DemoAccounts.Customer.Email);
        using var nobody = new Browser(origin);
        var first = await MeasureAsync(engineer, "queue, first page", "/queue");
        await MeasureAsync(engineer, "queue, unassigned", "/queue?view=unassigned");
        await MeasureAsync(engineer, "queue, missed", "/queue?view=missed");
        await MeasureAsync(engineer, "queue, severity B", "/queue?severity=B");
        if (NextPage().Match((await engineer.GetAsync("/queue?view=open")).Body) is { Success: true } next)
        {
            var later = await MeasureAsync(engineer, "queue, next page", WebUtility.HtmlDecode(next.Groups["address"].Value));
            Console.WriteLine($"| next page / first page | 1 | | | {later.Measured.Median / first.Measured.Median:F2} | | |");
        }

        await MeasureAsync(customer, "own incidents", "/incidents");
        if (IncidentLink().Match((await customer.GetAsync("/incidents")).Body) is { Success: true } incident)
        {
            var address = incident.Groups["address"].Value;
            await WriteAsync(customer, address);
            await MeasureAsync(customer, "an incident, 30 entries", address);
            await MeasureAsync(engineer, "the same, worked on", "/queue" + address["/incidents".Length..]);
        }

        await MeasureAsync(nobody, "lifecycle of a product", "/lifecycle/windows-server");
        if (process is [var id])
            Console.WriteLine($"\nresident memory after it: {Memory(id)}");
        return 0;
    }

    private static async Task<Pair> MeasureAsync(Browser browser, string name, string address)
    {
        await GetAsync(browser, address, "keep");
        for (var warm = 0; warm < 30; warm++)
        {
            await GetAsync(browser, address, "reference");
            await GetAsync(browser, address, "");
        }

        var alone = await Pair.TakeAsync(name, 1, Turns, Calls, _ => GetAsync(browser, address, "reference"), _ => GetAsync(browser, address, ""));
        Console.WriteLine(alone);
        Console.WriteLine(await Pair.TakeAsync(name, 8, Turns, Calls, _ => GetAsync(browser, address, "reference"), _ => GetAsync(browser, address, "")));
        return alone;
    }

    private static async Task GetAsync(Browser browser, string address, string bench)
    {
        var answer = await browser.GetAsync(address, bench);
        if (answer.Status != HttpStatusCode.OK)
            throw new InvalidOperationException($"{address}: {answer.Status} {answer.Location}");
    }

    // Until its timeline has 30 entries.
    private static async Task WriteAsync(Browser customer, string incident)
    {
        for (var tries = 0; tries < 30 && Entry().Count((await customer.GetAsync(incident)).Body) < 30; tries++)
            await customer.PostAsync(incident + "/message", ("Form.Text", $"Further observation {tries}: it stopped again after the restart."));
    }

    private static string Memory(string process) =>
        File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal));

    [GeneratedRegex("rel=\"next\"[^>]* href=\"(?<address>[^\"]+)\"|href=\"(?<address>[^\"]+)\"[^>]* rel=\"next\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NextPage();

    [GeneratedRegex("href=\"(?<address>/incidents/sp-[0-9]+)\"", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IncidentLink();

    [GeneratedRegex(" id=\"e[0-9]+\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();
}
