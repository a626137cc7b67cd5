using System.Globalization;
using SupportPortal.Domain.Localization;

namespace SupportPortal.Domain.Tests.Localization;

[Rule("R36")]
public sealed class DatePatternsTests
{
    [Theory]
    [InlineData("en", "ddd d MMM uuuu")]
    [InlineData("sv", "ddd d MMM uuuu")]
    [InlineData("nb", "ddd d. MMM uuuu")]
    [InlineData("pl", "ddd, d MMM uuuu")]
    public void Are_written_as_the_language_writes_dates(string language, string pattern) =>
        Assert.Equal(pattern, DatePatterns.Of("ddd d MMM uuuu", CultureInfo.GetCultureInfo(language)));
}
