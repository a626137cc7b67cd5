using System.Globalization;
using System.Text.RegularExpressions;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.Localization;

namespace SupportPortal.Application.Tests.Help;

[Rule("R35")]
public sealed partial class FaqFileTests
{
    [Fact]
    public void Answers_a_question_about_every_rule()
    {
        var answered = FaqFile.Places().SelectMany(place => place.Rules).ToHashSet();
        Assert.Empty(Enumerable.Range(1, 39).Select(number => FormattableString.Invariant($"R{number}")).Except(answered));
    }

    [Fact]
    public void Has_every_answer_in_every_language()
    {
        var slugs = FaqFile.Places().Select(place => place.Slug).Order().ToList();
        Assert.Contains(FaqAnswer.Original, FaqFile.Languages);
        Assert.All(FaqFile.Languages, language => Assert.Equal(slugs, FaqFile.Texts(language).Keys.Order()));
        Assert.All(FaqFile.Languages.SelectMany(language => FaqFile.Texts(language).Values), text => Assert.True(text.Question.Length is > 0 and <= 300 && text.Text.Length > 40));
    }

    [Fact]
    public void Names_the_same_numbers_in_every_language_and_none_that_there_is_not()
    {
        static List<string> Numbers(string text) => [.. NumbersInText.In(text).Order()];
        var original = FaqFile.Texts(FaqAnswer.Original);
        Assert.All(FaqFile.Languages.SelectMany(FaqFile.Texts), told => Assert.Equal(Numbers(original[told.Key].Text), Numbers(told.Value.Text)));
        Assert.All(FaqFile.Languages.SelectMany(FaqFile.Texts), told => Assert.Null(NumbersInText.WhyNot(told.Value.Text)));
    }

    [Fact]
    public void Leads_from_answer_to_answer()
    {
        var slugs = FaqFile.Places().Select(place => place.Slug).Append("propose").ToHashSet();
        var links = FaqFile.Languages.SelectMany(language => FaqFile.Texts(language).Values).SelectMany(text => Link().Matches(text.Text)).Select(link => link.Groups["slug"].Value);
        Assert.Empty(links.Except(slugs));
    }

    [Fact, Rule("R36")]
    public void Speaks_every_language() => Assert.Equal(["en", "nb", "pl", "sv"], FaqFile.Languages);

    [Theory, Rule("R36")]
    [InlineData("sv")]
    [InlineData("pl")]
    [InlineData("nb")]
    public void Says_the_same_in_every_language(string language)
    {
        var (original, told) = (FaqFile.Texts(FaqAnswer.Original), FaqFile.Texts(language));
        Assert.Empty(original.Where(answer => told[answer.Key].Question == answer.Value.Question).Select(answer => answer.Key));
        Assert.Empty(original.Where(answer => !Shape(told[answer.Key].Text).SequenceEqual(Shape(answer.Value.Text))).Select(answer => answer.Key));
        var forms = told.Values.SelectMany(answer => Number().Matches(answer.Text)).Select(number => number.Groups["form"].Captures.Count);
        Assert.All(forms, count => Assert.Equal(Plural.FormsOf(CultureInfo.GetCultureInfo(language)), count));
    }

    // Where links lead, and how many paragraphs, lines of lists and rows there are.
    private static IEnumerable<string> Shape(string text) =>
        Address().Matches(text).Select(link => link.Value).Order().Append(FormattableString.Invariant($"{text.Split('\n').Length} lines"));

    [GeneratedRegex(@"\]\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\{[A-Z]\w*(\|(?<form>[^|{}]+))+\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\(/faq/(?<slug>[^)]*)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
