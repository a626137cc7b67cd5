using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SupportPortal.Web.Localization;

namespace SupportPortal.Web.Tests.Localization;

public sealed class TextsTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public void Dispose() => CultureInfo.CurrentUICulture = _before;

    [Theory]
    [InlineData("en", "Lifecycle")]
    [InlineData("sv", "Livscykel")]
    [InlineData("pl", "Cykl życia")]
    [InlineData("nb", "Livssyklus")]
    [Rule("R36")]
    public void Are_said_in_the_language_of_the_request(string language, string words)
    {
        Speak(language);
        Assert.Equal(words, Texts.T("Lifecycle"));
    }

    [Fact]
    public void Are_English_where_nobody_has_translated_them()
    {
        Speak("sv");
        Assert.Equal("Said by nobody, 1 of 2", Texts.T("[verb] Said by nobody, {0} of {1}", 1, 2));
    }

    [Theory]
    [InlineData(0, "0 incidents of “x”")]
    [InlineData(1, "1 incident of “x”")]
    [InlineData(2, "2 incidents of “x”")]
    public void Take_the_form_of_their_number(int count, string words) =>
        Assert.Equal(words, Texts.TCount("{0} incident of “{1}”|{0} incidents of “{1}”", count, "x"));

    [Fact]
    public void Give_the_words_of_a_link_to_the_link_and_encode_the_rest() =>
        Assert.Equal("a &lt; b, <a>the &amp; rules</a>.", Html(Texts.THtml("a < b, {0:the & rules}.", words => new HtmlContentBuilder().AppendHtml("<a>").Append(words).AppendHtml("</a>"))));

    private static string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static void Speak(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
}
