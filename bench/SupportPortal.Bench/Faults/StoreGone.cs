using System.Net;
using System.Text.RegularExpressions;

namespace SupportPortal.Bench.Faults;

/// <summary>PostgreSQL crashes, and hangs, while the portal runs; the portal is not touched.</summary>
internal static partial class StoreGone
{
    private const string Typed = "It stops a few hours after every restart, at night too.";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private static readonly string[] Pages = ["/incidents", "/incidents/new", "/account", "/lifecycle/windows-server", "/"];

    public static async Task RunAsync(Installation portal, Books books, Postgres postgres, Findings findings)
    {
        var node = portal.Serve(Ports.First);
        await node.ReadyAsync();
        await portal.BuyAsync(60);
        foreach (var (name, leave, comeBack) in postgres.Absences)
        {
            var customers = await Crowd.SignInAsync(8, node.Origin);
            using var writer = (await Crowd.SignInAsync(1, node.Origin))[0];
            var draft = await new Intake(writer).FillAsync($"written while the store {name}");
            var load = new Load($"the store {name}");
            var running = load.RunAsync(customers, CancellationToken.None);
            await Task.Delay(3000);
            await leave();
            await running;
            findings.Check(load.Strange.Count == 0, $"the store {name} under load: {load.Strange.Count} answers that should not be {load.Strange.FirstOrDefault()}");
            findings.Check(load.LongestOutage <= Longest, $"the store {name} under load: told within {load.LongestOutage.TotalSeconds:F2} s");
            await LookAsync(node, writer, name, findings);
            var kept = await WriteAsync(writer, draft!.Value, name, findings);
            await comeBack();
            var back = await Wait.ForAsync(async () => (await writer.GetAsync("/incidents")).Status == HttpStatusCode.OK, TimeSpan.FromSeconds(30));
            findings.Check(back.TotalSeconds <= 5, $"the store {name}: normal {back.TotalSeconds:F1} s after its return");
            var again = await writer.PostAsync($"/incidents/new/{draft}/problem", kept);
            findings.Check(again is { Status: HttpStatusCode.Redirect, IsSignIn: false }, $"Try again: {(int)again.Status} {again.Location}");
            await load.SendAgainAsync();
            await books.CheckAsync(load, findings);
            await portal.VerifyAsync(findings);
        }
    }

    private static async Task LookAsync(Node node, Browser browser, string name, Findings findings)
    {
        for (var round = 0; round < 2; round++)
        {
            foreach (var page in Pages)
            {
                var answer = await browser.GetAsync(page);
                findings.Check(IsOutage(answer) && answer.Took <= Longest, $"the store {name}, GET {page}: {(int)answer.Status} after {answer.Took.TotalSeconds:F2} s, Retry-After {answer.RetryAfter?.TotalSeconds}");
            }
        }

        findings.Check(!await node.IsReadyAsync(), $"the store {name}: the node says that it cannot serve");
    }

    // The fields that the answer page would send again.
    private static async Task<(string Name, string Value)[]> WriteAsync(Browser writer, Guid draft, string name, Findings findings)
    {
        var answer = await writer.PostAsync($"/incidents/new/{draft}/problem", ("Form.HelpKind", "break-fix"), ("Form.Problems[0].Key", $"{Guid.Empty}"), ("Form.Problems[0].Title", "DFS Replication"), ("Form.Problems[0].Description", Typed));
        var kept = Hidden().Matches(answer.Body).Select(field => (WebUtility.HtmlDecode(field.Groups["name"].Value), WebUtility.HtmlDecode(field.Groups["value"].Value))).ToArray();
        findings.Check(
            IsOutage(answer) && answer.Took <= Longest && kept.Contains(("Form.Problems[0].Description", Typed)),
            $"the store {name}, POST: {(int)answer.Status} after {answer.Took.TotalSeconds:F2} s, {kept.Length} fields kept");
        return [.. kept.Where(field => field.Item1 != "__RequestVerificationToken")];
    }

    private static bool IsOutage(Answer answer) => answer is { Status: HttpStatusCode.ServiceUnavailable, RetryAfter.TotalSeconds: > 0 };

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();
}
