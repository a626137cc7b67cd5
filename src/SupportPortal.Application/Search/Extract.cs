namespace SupportPortal.Application.Search;

/// <summary>A part of a text around the words that were found in it, with these marked.</summary>
public static class Extract
{
    private const int Before = 60;

    /// <summary>The whole text, with the words marked.</summary>
    public static IReadOnlyList<ExtractPart> Whole(string text, SearchQuery query) => Mark(text, 0, text.Length, query);

    /// <summary>The text around the first words that were found; its beginning when there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="query">What was looked for.</param>
    /// <param name="length">How long about, in UTF-16 code units.</param>
    public static IReadOnlyList<ExtractPart> Of(string text, SearchQuery query, int length = 240)
    {
        var words = SearchText.WordsOf(text).ToList();
        var first = words.FirstOrDefault(word => query.Has(word.Folded));
        // It begins and ends with a word, never in the middle of one, unless that is longer than all of it.
        var from = first.Start <= Before ? 0 : words.First(word => word.Start >= first.Start - Before).Start;
        var to = text.Length - from <= length ? text.Length : EndOf(text, words, from + length, Math.Max(from, first.End));
        var parts = Mark(text, from, to, query);
        return [.. from > 0 ? [new("… ", false)] : Array.Empty<ExtractPart>(), .. parts, .. to < text.Length ? [new(" …", false)] : Array.Empty<ExtractPart>()];
    }

    private static int EndOf(string text, List<FoundWord> words, int most, int least)
    {
        var word = words.LastOrDefault(word => word.End <= Math.Max(most, least)).End;
        return word > 0 && word >= least ? word : char.IsHighSurrogate(text[most - 1]) ? most + 1 : most;
    }

    private static List<ExtractPart> Mark(string text, int from, int to, SearchQuery query)
    {
        var parts = new List<ExtractPart>();
        var at = from;
        foreach (var word in SearchText.WordsOf(text).Where(word => word.Start >= from && word.End <= to && query.Has(word.Folded)))
        {
            if (word.Start > at)
                parts.Add(new(text[at..word.Start], false));
            parts.Add(new(text[word.Start..word.End], true));
            at = word.End;
        }

        if (at < to)
            parts.Add(new(text[at..to], false));
        return parts;
    }
}
