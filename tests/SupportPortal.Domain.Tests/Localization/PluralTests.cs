using System.Globalization;
using SupportPortal.Domain.Localization;

namespace SupportPortal.Domain.Tests.Localization;

public sealed class PluralTests
{
    [Theory]
    [InlineData(0, "zgłoszeń")]
    [InlineData(1, "zgłoszenie")]
    [InlineData(2, "zgłoszenia")]
    [InlineData(4, "zgłoszenia")]
    [InlineData(5, "zgłoszeń")]
    [InlineData(12, "zgłoszeń")]
    [InlineData(14, "zgłoszeń")]
    [InlineData(21, "zgłoszeń")]
    [InlineData(22, "zgłoszenia")]
    [InlineData(112, "zgłoszeń")]
    [InlineData(-3, "zgłoszenia")]
    [Rule("R36")]
    public void In_Polish_there_are_three(long count, string form) =>
        Assert.Equal(form, Plural.Choose("zgłoszenie|zgłoszenia|zgłoszeń", CultureInfo.GetCultureInfo("pl"), count));

    [Theory]
    [InlineData("en", 0, "other")]
    [InlineData("sv", 1, "one")]
    [InlineData("nb", 2, "other")]
    [InlineData("nb", 21, "other")]
    [Rule("R36")]
    public void Elsewhere_there_are_two(string language, long count, string form) =>
        Assert.Equal(form, Plural.Choose("one|other", CultureInfo.GetCultureInfo(language), count));

    [Fact]
    [Rule("R36")]
    public void Are_as_many_as_the_language_has()
    {
        Assert.Equal(3, Plural.FormsOf(CultureInfo.GetCultureInfo("pl")));
        Assert.Equal(2, Plural.FormsOf(CultureInfo.GetCultureInfo("nb")));
        Assert.Equal("alle", Plural.Choose("alle", CultureInfo.GetCultureInfo("nb"), 2)); // a text with one form has that
    }
}
