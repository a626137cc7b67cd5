using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using SupportPortal.Domain;
using SupportPortal.Domain.Localization;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Refusals;

/// <summary>
/// The sentence of each refusal: its name is the key in <c>Refusals.resx</c>, its properties are named arguments. What
/// stands in square brackets is left out when an argument in it is not known. <c>{Count:# incident|# incidents}</c> has the
/// plural forms of the language, in which <c>#</c> is the number.
/// </summary>
public static partial class RefusalSentences
{
    private static readonly ResourceManager Sentences = new("SupportPortal.Web.Refusals.Refusals", typeof(RefusalSentences).Assembly);

    /// <summary>The sentence, with its arguments as the reader says dates, times and numbers.</summary>
    public static string Of(Refusal refusal, Reader reader)
    {
        var template = Template(refusal.GetType().Name, reader.Culture) ?? Template(nameof(Refusal), reader.Culture)!;
        var told = Aside().Replace(template, aside => ArgumentsOf(aside.Value).All(name => ValueOf(refusal, name) is not (null or "")) ? aside.Groups["words"].Value : "");
        return Argument().Replace(told, argument => Say(ValueOf(refusal, argument.Groups["name"].Value), argument.Groups["forms"].Value, reader));
    }

    /// <summary>The sentence with its arguments still in braces, or null.</summary>
    public static string? Template(string key, CultureInfo culture) => Sentences.GetString(key, culture);

    /// <summary>The names of the arguments in a sentence.</summary>
    public static IEnumerable<string> ArgumentsOf(string template) =>
        Argument().Matches(template).Select(match => match.Groups["name"].Value);

    private static object? ValueOf(Refusal refusal, string name) => refusal.GetType().GetProperty(name)?.GetValue(refusal);

    private static string Say(object? value, string forms, Reader reader) =>
        forms is "" ? Say(value, reader) : Plural.Choose(forms, reader.Culture, (int)value!).Replace("#", Say(value, reader), StringComparison.Ordinal);

    private static string Say(object? value, Reader reader) => value switch
    {
        null => "",
        string text => text,
        LocalDate date => reader.Say(date),
        Instant at => reader.Say(at),
        Duration span => DurationText.Exact(span),
        Enum word => Template($"{word.GetType().Name}.{word}", reader.Culture) ?? word.ToString(),
        IFormattable number => number.ToString(null, reader.Culture),
        IEnumerable several => string.Join(", ", several.Cast<object?>().Select(one => Say(one, reader))),
        _ => value.ToString() ?? "",
    };

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\{(?<name>\w+)(?::(?<forms>[^}]*))?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();
}
