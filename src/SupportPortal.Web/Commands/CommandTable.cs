namespace SupportPortal.Web.Commands;

/// <summary>The commands, in the order of the help.</summary>
internal static class CommandTable
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<KnownCommand> All { get; } =
    [
        KnownCommand.Of<Migrate>(Migrate.Description),
        KnownCommand.Of<Seed>(Seed.Description),
        KnownCommand.Of<ImportLifecycleFile>(ImportLifecycleFile.Description),
        KnownCommand.Of<ImportOrderFile>(ImportOrderFile.Description),
        KnownCommand.Of<CreateAnAdmin>(CreateAnAdmin.Description),
        KnownCommand.Of<SearchIndex>(SearchIndex.Description),
        KnownCommand.Of<Verify>(Verify.Description),
        KnownCommand.Of<Endpoints>(Endpoints.Description),
    ];
}
