using System.Diagnostics;

namespace SupportPortal.Bench.Faults;

/// <summary>A PostgreSQL of our own, made by <c>tests/postgres.sh</c>.</summary>
internal sealed record Postgres(string Folder)
{
    /// <summary>The ways in which it can be away, and how it comes back.</summary>
    public IReadOnlyList<(string Name, Func<Task> Leave, Func<Task> ComeBack)> Absences =>
    [
        ("has crashed", () => RunAsync("bash", "tests/postgres.sh", "halt", Folder), () => RunAsync("bash", "tests/postgres.sh", "resume", Folder)),
        ("hangs", () => SignalAsync("STOP"), () => SignalAsync("CONT")),
    ];

    // Every process of the cluster: the first one, and its children.
    private async Task SignalAsync(string signal)
    {
        var first = (await File.ReadAllLinesAsync(Path.Combine(Folder, "data", "postmaster.pid")))[0];
        await RunAsync("bash", "-c", $"kill -{signal} {first} $(pgrep -P {first})");
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
