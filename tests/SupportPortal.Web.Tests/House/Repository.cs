namespace SupportPortal.Web.Tests.House;

/// <summary>The files that the tests were built from.</summary>
internal static class Repository
{
    public static DirectoryInfo Folder(string path) => new(Path.Combine(Root().FullName, path));

    public static IEnumerable<FileInfo> Files(string path, string pattern) =>
        Folder(path).EnumerateFiles(pattern, SearchOption.AllDirectories)
            .Where(file => !file.FullName.Contains("/obj/", StringComparison.Ordinal) && !file.FullName.Contains("/bin/", StringComparison.Ordinal));

    private static DirectoryInfo Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SupportPortal.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder;
    }
}
