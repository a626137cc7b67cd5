namespace SupportPortal.Domain.Incidents;

/// <summary>
/// What may stand elsewhere of words that were removed: in what was raised or split from where they stood (R37). A line goes
/// that quotes them or holds a line of them; what somebody wrote beside it stays.
/// </summary>
public sealed class Echo
{
    // A shorter line may stand anywhere by chance: it goes where it is all of a line.
    private const int Telling = 4;

    private readonly IReadOnlyList<string> _lines;

    /// <summary>What may stand elsewhere of some words.</summary>
    /// <param name="words">The words that were removed.</param>
    public Echo(IEnumerable<string?> words) => _lines = [.. words.SelectMany(LinesOf).Select(line => line.Trim()).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>The message that was removed, for what quotes it; null when it was none.</summary>
    public RaisedFrom? Quoted { get; init; }

    /// <summary>The impact statement that was removed, if one was.</summary>
    public ImpactStatement? Impact { get; init; }

    /// <summary>What can stand elsewhere of an entry that is removed, with the parts that a split proposed in it.</summary>
    public static Echo Of(Incident incident, TimelineEntry entry)
    {
        var parts = entry.Kind == EntryKind.SplitProposed ? incident.Parts.Where(part => part.ProposedAt == entry.At) : [];
        return new([entry.Text, .. parts.SelectMany(part => new[] { part.Title, part.Description })])
        {
            Quoted = new(incident.Number, entry.Sequence),
            Impact = entry.Kind == EntryKind.Submitted ? incident.Impact : null,
        };
    }

    /// <summary>A text without what stands in it of the words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotes">Whether what it quotes is what was removed.</param>
    public string Without(string text, bool quotes = false)
    {
        var lines = LinesOf(text).ToList();
        var kept = lines.FindAll(line => !(quotes && line.TrimStart().StartsWith('>')) && !Holds(line.Trim()));
        return kept.Count == lines.Count ? text : string.Join('\n', kept).Trim();
    }

    private bool Holds(string line) =>
        _lines.Any(removed => line == removed || (removed.Length >= Telling && line.Contains(removed, StringComparison.Ordinal)));

    private static IEnumerable<string> LinesOf(string? text) => (text ?? "").ReplaceLineEndings("\n").Split('\n');
}
