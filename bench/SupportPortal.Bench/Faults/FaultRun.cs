using SupportPortal.Application.Data;

namespace SupportPortal.Bench.Faults;

/// <summary>What <c>bench/faults</c> asks for, one fault after another, each on a store of its own.</summary>
internal static class FaultRun
{
    /// <param name="what">Which fault.</param>
    /// <param name="app">The folder of the published portal.</param>
    /// <param name="work">A folder for data.</param>
    /// <param name="postgres">The folder of a PostgreSQL of our own.</param>
    /// <returns>The exit code: 1 when something is not as it should be.</returns>
    public static async Task<int> RunAsync(string what, string app, string work, string postgres)
    {
        var findings = new Findings();
        var kind = what.EndsWith("sqlite", StringComparison.Ordinal) ? Store.Sqlite : Store.PostgreSql;
        var data = Path.Combine(work, what);
        var connection = kind == Store.Sqlite ? $"Data Source={data}/portal.db" : $"Host={postgres};Username=postgres;Database={what.Replace('-', '_')}";
        using var portal = new Installation(app, data, $"--Store:Kind={kind}", $"--Store:ConnectionString={connection}");
        using var books = new Books(new StoreOptions { Kind = kind, ConnectionString = connection, CommandTimeoutSeconds = 30 });
        await portal.PrepareAsync();
        try
        {
            await RunAsync(what, portal, books, new Postgres(postgres), findings);
        }
        catch (Exception error)
        {
            findings.Check(false, $"the run itself: {error}");
        }

        return findings.ExitCode;
    }

    private static Task RunAsync(string what, Installation portal, Books books, Postgres postgres, Findings findings) => what switch
    {
        "kill-sqlite" or "kill-postgres" => KillUnderLoad.RunAsync(portal, books, findings),
        "store-gone" => StoreGone.RunAsync(portal, books, postgres, findings),
        "two-nodes" => TwoNodes.RunAsync(portal, books, findings),
        "mail-gone" => MailGone.RunAsync(portal, books, findings),
        _ => throw new ArgumentException($"There is no fault {what}.", nameof(what)),
    };
}
