using System.Globalization;
using System.Text.RegularExpressions;
using SupportPortal.Domain.Localization;

namespace SupportPortal.Domain.Help;

/// <summary>
/// Puts the numbers that the seller configured into the answers that name them: <c>{ReopenDays}</c> is the number,
/// <c>{ReopenDays|day|days}</c> the number and the word in the form that the language wants: one and more; in Polish one,
/// few and many.
/// </summary>
public static partial class NumbersInText
{
    /// <summary>The names of all numbers.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(ServiceTerms).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

    /// <summary>The text with the numbers in it; what names none stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language: <c>en</c>, <c>sv</c>, <c>pl</c>, <c>nb</c>.</param>
    /// <param name="terms">The numbers.</param>
    public static string Fill(string text, string language, ServiceTerms terms) => Place().Replace(text, place =>
        Find(place.Groups["name"].Value, terms) is { } numbers ? Say(numbers, [.. place.Groups["form"].Captures.Select(form => form.Value)], language) : place.Value);

    /// <summary>The first name in a text that no number has, as a refusal; or null.</summary>
    public static Refusal? WhyNot(string text) => Place().Matches(text).Select(place => place.Groups["name"].Value)
        .Where(name => !Names.Contains(name)).Select(name => new NumberIsUnknown(name)).FirstOrDefault();

    /// <summary>The names in a text.</summary>
    public static IEnumerable<string> In(string text) => Place().Matches(text).Select(place => place.Groups["name"].Value);

    private static IReadOnlyList<int>? Find(string name, ServiceTerms terms) =>
        !Names.Contains(name) ? null : typeof(ServiceTerms).GetProperty(name)!.GetValue(terms) switch
        {
            int number => [number],
            IReadOnlyList<int> several => several,
            var other => throw new InvalidOperationException($"{name} is {other}."),
        };

    // What follows several numbers is about all of them.
    private static string Say(IReadOnlyList<int> numbers, IReadOnlyList<string> forms, string language)
    {
        var said = numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        var list = said.Count == 1 ? said[0] : $"{string.Join(", ", said.SkipLast(1))} {And(language)} {said[^1]}";
        return forms.Count == 0 ? list : $"{list} {Plural.Choose(string.Join(Plural.Bar, forms), CultureInfo.GetCultureInfo(language), numbers.Max())}";
    }

    private static string And(string language) => language switch
    {
        "sv" => "och",
        "pl" => "i",
        "nb" => "og",
        _ => "and",
    };

    [GeneratedRegex(@"\{(?<name>[A-Z]\w*)(\|(?<form>[^|{}]+))*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
