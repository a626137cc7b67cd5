using SupportPortal.Application.Data;

namespace SupportPortal.Web.Commands;

/// <summary>Brings the store to this version's schema.</summary>
internal sealed class Migrate(StoreMigration migration, ReadersPassWriters readers, StoreOptions options) : ICommand
{
    /// <summary>What it is called and takes.</summary>
    public static readonly CommandDescription Description = new(
        "migrate", "Brings the store to this version's schema; run it once, before the nodes start.",
        [new("check", "only tells what is pending; exit code 1 if something is")]);

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        var pending = options.Kind == Store.Sqlite && !line.Has("check") ? [] : await migration.PendingAsync(cancel);
        foreach (var name in pending)
            terminal.Say($"pending: {name}");
        if (line.Has("check"))
            return pending.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        await migration.MigrateAsync(cancel);
        if (!await readers.HandleAsync(cancel))
            terminal.Say($"In this database who reads waits for who writes: let its owner run ALTER DATABASE … SET READ_COMMITTED_SNAPSHOT ON.");
        terminal.Say($"The store ({options.Kind}) has this version's schema.");
        return ExitCode.Done;
    }
}
