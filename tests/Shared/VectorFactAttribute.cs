namespace SupportPortal.Tests;

/// <summary>A fact about a file of known answers beside the repository, skipped with a word where the file is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class VectorFactAttribute : FactAttribute
{
    public VectorFactAttribute(string file)
    {
        if (PathOf(file) is null)
            Skip = $"shared/vectors/{file} is not beside this repository.";
    }

    public static string Read(string file) => File.ReadAllText(PathOf(file) ?? throw new FileNotFoundException(file));

    private static string? PathOf(string file)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "SupportPortal.sln")))
            root = root.Parent;
        var path = root is null ? null : Path.Combine(root.FullName, "..", "shared", "vectors", file);
        return File.Exists(path) ? path : null;
    }
}
