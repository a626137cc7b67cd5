using System.Globalization;
using System.Text.RegularExpressions;
using SupportPortal.Domain.Localization;

namespace SupportPortal.Web.Tests.House;

public sealed partial class TextTests
{
    public static TheoryData<string> Languages => [.. SourceTexts.Languages];

    [Theory, MemberData(nameof(Languages))]
    [Rule("R36")]
    public void Each_text_is_in_every_language(string language) =>
        Assert.Empty(SourceTexts.Used.Keys.Except(SourceTexts.In(language).Select(text => text.Key), StringComparer.Ordinal));

    [Theory, MemberData(nameof(Languages))]
    public void No_text_is_left_over(string language) =>
        Assert.Empty(SourceTexts.In(language).Select(text => text.Key).Except(SourceTexts.Used.Keys, StringComparer.Ordinal));

    [Theory, MemberData(nameof(Languages))]
    public void Each_text_has_one_home(string language) =>
        Assert.Empty(SourceTexts.In(language).GroupBy(text => text.Key, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));

    [Theory, MemberData(nameof(Languages))]
    public void Each_translation_has_words_and_the_placeholders_of_the_English(string language) =>
        Assert.Empty(from text in SourceTexts.In(language)
                     where SourceTexts.Used.TryGetValue(text.Key, out var hasForms) && !hasForms
                     where text.Value.Trim().Length == 0 || !Placeholders(text.Value).SequenceEqual(Placeholders(text.Key))
                     select $"{text.Area}: {text.Key} -> {text.Value}");

    [Theory, MemberData(nameof(Languages))]
    [Rule("R36")]
    public void Each_text_about_a_number_has_the_plural_forms_of_its_language(string language) =>
        Assert.Empty(from text in SourceTexts.In(language)
                     where SourceTexts.Used.TryGetValue(text.Key, out var hasForms) && hasForms
                     let forms = text.Value.Split(Plural.Bar)
                     where forms.Length != Plural.FormsOf(CultureInfo.GetCultureInfo(language))
                         || forms.Any(form => form.Trim().Length == 0 || Placeholders(form).Except(Placeholders(text.Key)).Any())
                     select $"{text.Area}: {text.Key} -> {text.Value}");

    [Fact]
    public void Each_text_is_a_literal_with_two_forms_where_it_counts()
    {
        Assert.Empty(SourceTexts.Unreadable);
        Assert.Empty(SourceTexts.Used.Where(text => text.Key.Split(Plural.Bar).Length != (text.Value ? 2 : 1)).Select(text => text.Key));
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Groups["index"].Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<index>\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
