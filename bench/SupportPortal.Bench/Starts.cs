using System.Diagnostics;
using SupportPortal.Application.Demo;

namespace SupportPortal.Bench;

/// <summary>
/// From starting the process to its first answer, on a store that exists: the portal's, in turns with that of an empty
/// app with Identity and EF Core; and the portal's memory, idle and after many pages.
/// </summary>
internal static class Starts
{
    private const int Turns = 5;
    private const int Pages = 4000;
    private static readonly string[] Addresses = ["/queue", "/queue?view=unassigned", "/lifecycle/windows-server", "/"];

    /// <param name="app">The folder of the published portal.</param>
    /// <param name="empty">The folder of the published empty app.</param>
    /// <param name="work">A folder for data.</param>
    public static async Task<int> MeasureAsync(string app, string empty, string work)
    {
        var data = Path.Combine(work, "data");
        using var portal = new Faults.Installation(app, data, "--Store:Kind=Sqlite", $"--Store:ConnectionString=Data Source={data}/portal.db");
        await portal.PrepareAsync();
        var (reference, measured) = (new List<double>(), new List<double>());
        for (var turn = 0; turn <= Turns; turn++)
        {
            var (emptyTook, portalTook) = (await TimeAsync(empty, "SupportPortal.Empty.dll", $"--Connection=Data Source={work}/empty.db"), await TimeAsync(portal));
            // The first start of each makes the store or fills the caches of the disk.
            if (turn > 0)
            {
                reference.Add(emptyTook);
                measured.Add(portalTook);
            }
        }

        var (before, after) = (Median(reference), Median(measured));
        Console.WriteLine($"start: empty app {before:F0} ms, portal {after:F0} ms, ratio {after / before:F2} (target 2)");
        await MemoryAsync(portal);
        return 0;
    }

    private static async Task<double> TimeAsync(Faults.Installation portal)
    {
        var node = portal.Serve(Faults.Ports.First);
        var took = await node.ReadyAsync();
        node.Kill();
        return took.TotalMilliseconds;
    }

    private static async Task<double> TimeAsync(string folder, string assembly, string setting)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, "--urls", $"http://127.0.0.1:{Faults.Ports.Second}", "--Logging:LogLevel:Default=Warning", setting]) { WorkingDirectory = folder };
        using var node = new Faults.Node(Process.Start(start)!, Faults.Ports.Second);
        return (await node.ReadyAsync()).TotalMilliseconds;
    }

    private static async Task MemoryAsync(Faults.Installation portal)
    {
        var node = portal.Serve(Faults.Ports.First);
        await node.ReadyAsync();
        using var engineer = await new Browser(node.Origin).SignInAsync(DemoAccounts.Engineer.Email);
        Console.WriteLine($"resident memory at rest: {node.ResidentMegabytes:F0} MB");
        await Timings.TakeAsync("pages", connections: 8, Pages, async index => await engineer.GetAsync(Addresses[index % Addresses.Length]));
        Console.WriteLine($"resident memory after {Pages} pages at 8 connections: {node.ResidentMegabytes:F0} MB (target 250)");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
