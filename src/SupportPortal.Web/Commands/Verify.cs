using System.Text.Json;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;

namespace SupportPortal.Web.Commands;

/// <summary>Checks that what is kept is whole.</summary>
internal sealed class Verify(IEnumerable<ICheck> checks, StoreMigration migration, IClock clock) : ICommand
{
    /// <summary>What it is called and takes.</summary>
    public static readonly CommandDescription Description = new(
        "verify", "Checks that what is kept is whole; exit code 1 if something is not. It changes nothing.",
        [new("hash", "hashes the bytes of all files too"), new("json", "tells it for programs")]);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        if ((await migration.PendingAsync(cancel)).Count > 0)
        {
            terminal.Complain("The store lacks migrations: run the command 'migrate' first.");
            return ExitCode.Failed;
        }

        var results = new List<CheckResult>();
        foreach (var check in checks)
        {
            results.Add(await RunAsync(check, line.Has("hash"), terminal, cancel));
            if (!line.Has("json"))
                Say(results[^1], terminal);
        }

        var whole = results.All(result => result.Ok);
        if (line.Has("json"))
            await terminal.Out.WriteLineAsync(JsonSerializer.Serialize(new { Ok = whole, Checks = results }, Json));
        return whole ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<CheckResult> RunAsync(ICheck check, bool hash, Terminal terminal, CancellationToken cancel)
    {
        var run = new CheckRun(clock.GetCurrentInstant(), hash) { Progress = looked => terminal.Progress($"{check.Name}: {looked:N0}") };
        var faults = await check.RunAsync(run, cancel).ToListAsync(cancel);
        return new CheckResult(check.Name, run.Looked, faults);
    }

    private static void Say(CheckResult result, Terminal terminal)
    {
        terminal.Say($"{(result.Ok ? "ok    " : "FAULTS")} {result.Check}: {result.Looked:N0} looked at, {result.Faults.Count(fault => !fault.IsHarmless):N0} faults");
        foreach (var fault in result.Faults)
            terminal.Say($"       {(fault.IsHarmless ? "harmless: " : "")}{fault.Subject}: {fault.What}");
    }

    private sealed record CheckResult(string Check, long Looked, IReadOnlyList<Fault> Faults)
    {
        public bool Ok => Faults.All(fault => fault.IsHarmless);
    }
}
