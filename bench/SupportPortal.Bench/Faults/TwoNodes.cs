using System.Net;

namespace SupportPortal.Bench.Faults;

/// <summary>Two nodes on one store, every request at the other one than before; one of them is killed.</summary>
internal static class TwoNodes
{
    public static async Task RunAsync(Installation portal, Books books, Findings findings)
    {
        // Both at once, on a store without keys.
        var first = portal.Serve(Ports.First);
        var second = portal.Serve(Ports.Second);
        await Task.WhenAll(first.ReadyAsync(), second.ReadyAsync());
        await portal.BuyAsync(60);
        var customers = await Crowd.SignInAsync(8, first.Origin, second.Origin);
        var load = new Load("two nodes");
        using var over = new CancellationTokenSource();
        var running = load.RunAsync(customers, over.Token);
        await Task.Delay(4000);
        var before = load.Acknowledged.Count;
        first.Kill();
        await Task.Delay(4000);
        await over.CancelAsync();
        await running;
        findings.Check(before > 0 && load.Acknowledged.Count > before, $"{before} incidents acknowledged by both nodes, {load.Acknowledged.Count - before} by the one that is left");
        findings.Check(load.Strange.Count == 0 && load.Unanswered == 0, $"{load.Strange.Count} forms refused or people signed out, {load.Unanswered} left without an answer {load.Strange.FirstOrDefault()}");
        var page = await customers[0].GetAsync("/incidents");
        findings.Check(page.Status == HttpStatusCode.OK, $"nobody is signed out: {(int)page.Status}");
        await books.CheckAsync(load, findings);
        await portal.VerifyAsync(findings);
        var sent = await Wait.ForAsync(async () => await books.UnsentAsync() == 0, TimeSpan.FromMinutes(3));
        findings.Check(sent.TotalSeconds <= 120, $"the node that is left has sent all mails after {sent.TotalSeconds:F0} s");
    }
}
