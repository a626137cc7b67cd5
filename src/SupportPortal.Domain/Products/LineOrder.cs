namespace SupportPortal.Domain.Products;

/// <summary>
/// Puts versions into lines (R29): as told; else as they are; and a version that neither names becomes a line of its own,
/// before the first line that began earlier. Without any lines that is by release, newest first, ties as they come.
/// </summary>
internal static class LineOrder
{
    /// <summary>The lines with their versions, newest first, none of them empty.</summary>
    /// <param name="told">The lines that are told, or null.</param>
    /// <param name="present">The lines that are known.</param>
    /// <param name="released">Every version with its day of release.</param>
    public static IReadOnlyList<LineFacts> Arrange(
        IReadOnlyList<LineFacts>? told, IReadOnlyList<LineFacts> present, IReadOnlyDictionary<string, LocalDate?> released)
    {
        var lines = Existing(told ?? present, released).ToList();
        foreach (var line in told is null ? [] : Existing(present, released))
            Place(lines, line, released);
        foreach (var version in released.Keys)
            Place(lines, new(version, [version]), released);
        return lines.FindAll(line => line.Versions.Count > 0);
    }

    /// <summary>What the lines look like in one text, for a preview.</summary>
    public static string Describe(IEnumerable<LineFacts> lines) => string.Join(", ", lines.Select(line => line.Name));

    private static IEnumerable<LineFacts> Existing(IEnumerable<LineFacts> lines, IReadOnlyDictionary<string, LocalDate?> released) =>
        lines.Select(line => line with { Versions = [.. line.Versions.Where(released.ContainsKey)] });

    private static void Place(List<LineFacts> lines, LineFacts line, IReadOnlyDictionary<string, LocalDate?> released)
    {
        var homeless = line.Versions.Except(lines.SelectMany(other => other.Versions)).ToList();
        if (homeless.Count == 0)
            return;
        var namesake = lines.FindIndex(other => other.Name == line.Name);
        if (namesake >= 0)
        {
            lines[namesake] = line with { Versions = [.. lines[namesake].Versions, .. homeless] };
            return;
        }
        var newcomer = line with { Versions = homeless };
        var older = lines.FindIndex(other => BeganOn(other, released) < BeganOn(newcomer, released));
        lines.Insert(older < 0 ? lines.Count : older, newcomer);
    }

    private static LocalDate BeganOn(LineFacts line, IReadOnlyDictionary<string, LocalDate?> released) =>
        line.Versions.Select(version => released[version] ?? LocalDate.MaxIsoValue).DefaultIfEmpty(LocalDate.MaxIsoValue).Min();
}
