using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using SupportPortal.Application.Data;
using SupportPortal.Domain.Localization;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Localization;
using SupportPortal.Web.Refusals;

namespace SupportPortal.Web.Tests.House;

public sealed partial class RefusalTests
{
    private static readonly Type[] Refusals =
        [.. new[] { typeof(Refusal), typeof(SupportDbContext), typeof(RefusalSentences) }
            .SelectMany(one => one.Assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract)];

    [Fact]
    public void Each_has_a_sentence() => Assert.Empty(Refusals.Where(refusal => SentenceOf(refusal) is null).Select(refusal => refusal.FullName));

    [Fact]
    public void Each_sentence_names_properties_that_exist() =>
        Assert.Empty(from refusal in Refusals
                     from argument in RefusalSentences.ArgumentsOf(SentenceOf(refusal) ?? "")
                     where refusal.GetProperty(argument) is null
                     select $"{refusal.Name} has no {argument}");

    [Fact]
    public void Each_value_that_a_sentence_names_has_a_word() =>
        Assert.Empty(from refusal in Refusals
                     from argument in RefusalSentences.ArgumentsOf(SentenceOf(refusal) ?? "")
                     let type = refusal.GetProperty(argument)?.PropertyType
                     where type?.IsEnum == true && type != typeof(Severity)
                     from value in Enum.GetNames(type)
                     where RefusalSentences.Template($"{type.Name}.{value}", CultureInfo.InvariantCulture) is null
                     select $"{type.Name}.{value}");

    [Fact]
    public void No_two_share_a_name() => Assert.Equal(Refusals.Length, Refusals.DistinctBy(refusal => refusal.Name).Count());

    [Fact]
    public void No_sentence_is_left_over()
    {
        var keys = new ResourceManager("SupportPortal.Web.Refusals.Refusals", typeof(RefusalSentences).Assembly)
            .GetResourceSet(CultureInfo.InvariantCulture, true, false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key);
        // A key with a dot is a word for a value, such as Severity.A.
        Assert.Empty(keys.Where(key => !key.Contains('.')).Except([nameof(Refusal), .. Refusals.Select(refusal => refusal.Name)]));
    }

    [Theory, MemberData(nameof(Translations)), Rule("R36")]
    public void Each_is_said_in_every_language(string language)
    {
        var (english, told) = (Sentences(CultureInfo.InvariantCulture), Sentences(CultureInfo.GetCultureInfo(language)));
        Assert.Empty(english.Keys.Except(told.Keys));
        Assert.Empty(told.Keys.Except(english.Keys));
        // A word for a value may be the same word elsewhere.
        Assert.DoesNotContain(english.Keys, key => !key.Contains('.') && told[key] == english[key]);
    }

    [Theory, MemberData(nameof(Translations)), Rule("R36")]
    public void Each_tells_the_same_in_every_language(string language)
    {
        var (english, told) = (Sentences(CultureInfo.InvariantCulture), Sentences(CultureInfo.GetCultureInfo(language)));
        Assert.DoesNotContain(english.Keys, key => !Told(english[key]).SequenceEqual(Told(told[key])));
        Assert.DoesNotContain(english.Keys, key => !Asides(english[key]).SequenceEqual(Asides(told[key])));
    }

    [Theory, MemberData(nameof(Translations)), InlineData("en"), Rule("R36")]
    public void A_number_has_the_plural_forms_of_the_language(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var forms = Sentences(language == "en" ? CultureInfo.InvariantCulture : culture)
            .SelectMany(sentence => Forms().Matches(sentence.Value).Select(match => (sentence.Key, Count: match.Value.Count(letter => letter == Plural.Bar) + 1)));
        Assert.DoesNotContain(forms, one => one.Count != Plural.FormsOf(culture));
    }

    public static TheoryData<string> Translations => [.. Languages.All.Where(language => language != Languages.English)];

    private static Dictionary<string, string> Sentences(CultureInfo culture) =>
        new ResourceManager("SupportPortal.Web.Refusals.Refusals", typeof(RefusalSentences).Assembly)
            .GetResourceSet(culture, true, false)!.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Told(string sentence) => RefusalSentences.ArgumentsOf(sentence).Distinct().Order();

    private static IEnumerable<string> Asides(string sentence) =>
        Aside().Matches(sentence).SelectMany(aside => RefusalSentences.ArgumentsOf(aside.Value)).Order();

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\{\w+:[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Forms();

    private static string? SentenceOf(Type refusal) => RefusalSentences.Template(refusal.Name, CultureInfo.InvariantCulture);
}
