using System.Collections;
using System.Globalization;
using System.Resources;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Refusals;

namespace SupportPortal.Web.Tests.House;

public sealed class RefusalTests
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

    private static string? SentenceOf(Type refusal) => RefusalSentences.Template(refusal.Name, CultureInfo.InvariantCulture);
}
