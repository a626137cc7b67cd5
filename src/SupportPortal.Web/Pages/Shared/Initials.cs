using System.Globalization;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>What stands in for a picture of a person.</summary>
public static class Initials
{
    /// <summary>The first letters of the first and the last word: "AB" for Anna Brzezińska.</summary>
    public static string Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length switch
        {
            0 => "?",
            1 => First(words[0]),
            _ => First(words[0]) + First(words[^1]),
        };
    }

    /// <summary>A name for a narrow place: "Anna B." for Anna Brzezińska.</summary>
    public static string Narrow(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, .., var last] ? $"{first} {First(last)}." : name;

    // A letter can be more than one char.
    private static string First(string word) => StringInfo.GetNextTextElement(word).ToUpperInvariant();
}
