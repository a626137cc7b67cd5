namespace SupportPortal.Web.Commands;

/// <summary>A file that a command reads.</summary>
internal static class InputFile
{
    /// <summary>Opens it; <c>-</c> is what is piped in.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static Stream Open(string path)
    {
        if (path is "-")
            return Console.OpenStandardInput();
        var found = Candidates(path).FirstOrDefault(File.Exists)
            ?? throw new UsageException($"There is no file {Path.GetFullPath(path)}.");
        return File.OpenRead(found);
    }

    // "dotnet run --project" starts in the project's folder; the shell's own is still told.
    private static IEnumerable<string> Candidates(string path) => Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shell
        ? [Path.Combine(shell, path), path]
        : [path];
}
