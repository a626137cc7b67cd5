using System.Diagnostics;

namespace SupportPortal.Bench.Faults;

/// <summary>A published portal with a data folder and a store of its own.</summary>
internal sealed record Installation(string App, string Data, params IReadOnlyList<string> Store) : IDisposable
{
    private readonly List<Node> _nodes = [];

    private IEnumerable<string> Settings =>
        ["--Portal:DataFolder=" + Data, "--Portal:Demonstration=false", "--Limits:SignIn:PerAddress=100000", "--Limits:SignIn:PerAccount=100000", .. Store];

    /// <summary>Begins with an empty store that has the demonstration's sign-ins.</summary>
    public async Task PrepareAsync()
    {
        await RunAsync("migrate");
        await RunAsync("seed", "--demo");
    }

    /// <summary>Gives the demonstration's customer further 5-packs.</summary>
    public async Task BuyAsync(int packs)
    {
        var day = SystemTime.Clock.GetCurrentInstant().Minus(Duration.FromDays(2)).InUtc().Date;
        var lines = Enumerable.Range(0, packs).Select(_ => FormattableString.Invariant($"F-{Guid.NewGuid():N},customer@demo.example,FivePack,{day:uuuu-MM-dd},EUR,0"));
        var file = Path.Combine(Path.GetTempPath(), $"orders-{Guid.NewGuid():N}.csv");
        await File.WriteAllLinesAsync(file, lines.Prepend("Order number,Email,Plan,Purchased on,Currency,Amount"));
        await RunAsync("import-orders", file);
        File.Delete(file);
    }

    /// <summary>Runs <c>verify</c>. After an outage the audit entries have to be sealed first, by jobs whose leases may have to run out.</summary>
    public async Task VerifyAsync(Findings findings)
    {
        var (exit, output) = (1, "");
        for (var tries = 0; exit != 0 && tries < 15; tries++)
        {
            await Task.Delay(tries == 0 ? 0 : 5000);
            (exit, output) = await EndAsync("verify");
        }

        findings.Check(exit == 0, $"verify{(exit == 0 ? "" : "\n" + output)}");
    }

    /// <summary>Runs a command to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task RunAsync(params string[] command)
    {
        var (exit, output) = await EndAsync(command);
        if (exit != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {exit}:\n{output}");
    }

    /// <summary>Starts the portal; it may not answer yet.</summary>
    public Node Serve(int port, params string[] more)
    {
        var process = Start(["--urls", $"http://127.0.0.1:{port}", "--Logging:LogLevel:Default=Warning", .. more], Path.Combine(Data, $"log-{port}"));
        _nodes.Add(new Node(process, port));
        return _nodes[^1];
    }

    /// <summary>Ends what was started.</summary>
    public void Dispose() => _nodes.ForEach(node => node.Dispose());

    private async Task<(int Exit, string Output)> EndAsync(params string[] command)
    {
        using var process = Start(command, log: null);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    private Process Start(IEnumerable<string> arguments, string? log)
    {
        Directory.CreateDirectory(Data);
        var all = arguments.Concat(Settings).Prepend("SupportPortal.Web.dll");
        // The server writes into a file: nobody reads its pipes.
        var start = log is null
            ? new ProcessStartInfo("dotnet", all)
            : new ProcessStartInfo("bash", ["-c", "exec dotnet \"$@\" >>\"$0\" 2>&1", log, .. all]);
        start.WorkingDirectory = App;
        start.RedirectStandardOutput = start.RedirectStandardError = log is null;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return Process.Start(start)!;
    }
}
