namespace SupportPortal.Web.Commands;

/// <summary>What a command is called and takes.</summary>
/// <param name="Name">The word on the command line.</param>
/// <param name="Summary">What it does, in a sentence.</param>
/// <param name="Options">Its options.</param>
/// <param name="Argument">The name of its one argument, such as <c>FILE</c>; null when it takes none.</param>
internal sealed record CommandDescription(string Name, string Summary, IReadOnlyList<CommandOption> Options, string? Argument = null)
{
    /// <summary>Whether it looks at the portal's routes; the others run without the settings of pages.</summary>
    public bool ReadsRoutes { get; init; }

    /// <summary>The help text.</summary>
    public IEnumerable<string> Help()
    {
        yield return $"{Name}{(Argument is null ? "" : " " + Argument)}{(Options.Count > 0 ? " [OPTIONS]" : "")}";
        yield return $"  {Summary}";
        yield return "";
        foreach (var option in Options)
            yield return $"  {option.Form,-24} {option.Help}";
        yield return $"  {"--Section:Key=VALUE",-24} a setting, as in appsettings.json";
        yield return $"  {"--help",-24} this text";
    }
}
