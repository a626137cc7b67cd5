using System.Globalization;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Search;

/// <summary>
/// What somebody looks for, as people type it: every word must be there, the last one may be a beginning, and words in
/// quotation marks, or written together as in <c>DFS-R</c>, follow each other. Whatever is typed is a query.
/// </summary>
public sealed class SearchQuery
{
    /// <summary>How much of what is typed is read, in UTF-16 code units.</summary>
    public const int Longest = 200;

    private const int MostWords = 20;
    private const int ShortestBeginning = 3;

    private SearchQuery(IReadOnlyList<string> words, IReadOnlyList<string> phrases, string? beginning) =>
        (Words, Phrases, Beginning) = (words, phrases, beginning);

    /// <summary>Whole words, each once.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>Words that follow each other, with a space before each.</summary>
    internal IReadOnlyList<string> Phrases { get; }

    /// <summary>What the last word begins with; null when that is whole.</summary>
    internal string? Beginning { get; }

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => Words.Count == 0 && Beginning is null;

    /// <summary>Whether no word has two characters: nearly everything would be found.</summary>
    public bool IsTooShort => !IsEmpty && (Beginning?.Length ?? 0) < 2 && Words.All(word => word.Length < 2);

    /// <summary>Whether there is something to look for.</summary>
    public bool CanBeAsked => !IsEmpty && !IsTooShort;

    /// <summary>The same with the last word as a whole one.</summary>
    internal SearchQuery Whole => Beginning is null ? this : new([.. Words.Append(Beginning).Distinct()], Phrases, null);

    /// <summary>What of a text that has a space before each word, and one at its end, must be like.</summary>
    internal IEnumerable<string> Patterns =>
        Words.Select(word => $"% {word} %").Concat(Phrases.Select(phrase => $"%{phrase} %")).Concat(Beginning is null ? [] : [$"% {Beginning}%"]);

    /// <summary>Reads what somebody typed.</summary>
    public static SearchQuery Of(string? typed)
    {
        var text = typed is null ? "" : typed[..Math.Min(typed.Length, Longest)];
        // Every second piece stands in quotation marks, also when the last of them was not closed.
        var pieces = text.Split('"', '“', '”', '„');
        var groups = pieces.SelectMany((piece, place) => place % 2 == 1 ? [piece] : piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(Split).Where(group => group.Count > 0).ToList();
        var last = pieces.Length % 2 == 1 && pieces[^1].Length > 0 && groups is [.., [{ Length: >= ShortestBeginning } word]] ? word : null;
        return new SearchQuery(
            [.. groups.SkipLast(last is null ? 0 : 1).SelectMany(group => group).Distinct().Take(MostWords)],
            [.. groups.Where(group => group.Count > 1).Select(group => string.Concat(group.Take(MostWords).Select(one => " " + one))).Distinct().Take(MostWords)],
            last);
    }

    /// <summary>Whether a word is one of those that are looked for.</summary>
    internal bool Has(string word) => Words.Contains(word) || (Beginning is not null && word.StartsWith(Beginning, StringComparison.Ordinal));

    // A number is indexed without what stands before every number.
    private static List<string> Split(string group) => IncidentNumber.Typed(group) is { } number
        ? [number.Value.ToString(CultureInfo.InvariantCulture)]
        : [.. SearchText.WordsOf(group).Select(word => word.Folded)];
}
