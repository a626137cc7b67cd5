using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SupportPortal.Application.Demo;

namespace SupportPortal.Bench;

/// <summary>Pages of a running portal, signed in, at 1 and 8 connections.</summary>
internal static partial class Pages
{
    private const int Calls = 200;

    public static async Task<int> MeasureAsync(Uri origin, string[] process)
    {
        Console.WriteLine(Timings.Head);
        using var nobody = Client(origin);
        using var engineer = await SignInAsync(origin, DemoAccounts.Engineer.Email);
        using var customer = await SignInAsync(origin, DemoAccounts.Customer.Email);
        var first = await MeasureAsync(engineer, "queue, first page", "/queue");
        await MeasureAsync(engineer, "queue, unassigned", "/queue?view=unassigned");
        await MeasureAsync(engineer, "queue, missed", "/queue?view=missed");
        if (NextPage().Match(await engineer.GetStringAsync("/queue?view=all")) is { Success: true } next)
        {
            var later = await MeasureAsync(engineer, "queue, next page", WebUtility.HtmlDecode(next.Groups["address"].Value));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nnext page / first page: {later / first:F2}\n"));
        }

        await MeasureAsync(customer, "own incidents", "/incidents");
        if (IncidentLink().Match(await customer.GetStringAsync("/incidents")) is { Success: true } incident)
            await MeasureAsync(customer, "an incident", incident.Groups["address"].Value);
        await MeasureAsync(nobody, "lifecycle of a product", "/lifecycle/windows-server");
        if (process is [var id])
            Console.WriteLine($"\nresident memory after it: {Memory(id)}");
        return 0;
    }

    private static async Task<double> MeasureAsync(HttpClient client, string name, string address)
    {
        for (var warm = 0; warm < 20; warm++)
            (await client.GetAsync(address)).EnsureSuccessStatusCode();
        var median = 0.0;
        foreach (var connections in new[] { 1, 8 })
        {
            var timings = await Timings.TakeAsync(name, connections, Calls, async _ => (await client.GetAsync(address)).EnsureSuccessStatusCode());
            Console.WriteLine(timings);
            median = connections == 1 ? timings.Median : median;
        }

        return median;
    }

    private static async Task<HttpClient> SignInAsync(Uri origin, string email)
    {
        var client = Client(origin);
        var token = Token().Match(await client.GetStringAsync("/account/sign-in")).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Form.Email"] = email,
            ["Form.Password"] = DemoAccounts.Password,
            ["__RequestVerificationToken"] = token,
        });
        var answer = await client.PostAsync("/account/sign-in", form);
        return answer.IsSuccessStatusCode ? client : throw new InvalidOperationException($"{email} cannot sign in: {answer.StatusCode}");
    }

    private static HttpClient Client(Uri origin) => new(new SocketsHttpHandler { UseCookies = true, CookieContainer = new() }) { BaseAddress = origin };

    private static string Memory(string process) =>
        File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal));

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"(?<token>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("rel=\"next\"[^>]* href=\"(?<address>[^\"]+)\"|href=\"(?<address>[^\"]+)\"[^>]* rel=\"next\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NextPage();

    [GeneratedRegex("href=\"(?<address>/incidents/SP-[0-9]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IncidentLink();
}
