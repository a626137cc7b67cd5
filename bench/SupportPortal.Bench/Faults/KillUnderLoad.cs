namespace SupportPortal.Bench.Faults;

/// <summary>The portal is killed while customers submit, again and again.</summary>
internal static class KillUnderLoad
{
    private const int Rounds = 5;
    private const int Customers = 8;

    public static async Task RunAsync(Installation portal, Books books, Findings findings)
    {
        var node = portal.Serve(Ports.First);
        await node.ReadyAsync();
        var customers = await Crowd.SignInAsync(Customers, node.Origin);
        for (var round = 1; round <= Rounds; round++)
        {
            await portal.BuyAsync(40);
            var load = new Load($"round {round}");
            var running = load.RunAsync(customers, CancellationToken.None);
            await Task.Delay(Random.Shared.Next(2000, 6000));
            node.Kill();
            await running;
            node = portal.Serve(Ports.First);
            var ready = await node.ReadyAsync();
            var page = await customers[0].GetAsync("/incidents");
            findings.Check(ready.TotalSeconds <= 5, $"round {round}: ready {ready.TotalSeconds:F1} s after its start");
            findings.Check(page.Status == System.Net.HttpStatusCode.OK, $"nobody is signed out: {(int)page.Status}");
            findings.Check(load.Strange.Count == 0, $"{load.Strange.Count} answers that should not be {load.Strange.FirstOrDefault()}");
            Console.WriteLine($"       {load.Unanswered} got no answer and send the same form again");
            await load.SendAgainAsync();
            await books.CheckAsync(load, findings);
            await portal.VerifyAsync(findings);
        }
    }
}
