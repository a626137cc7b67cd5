using System.Globalization;
using System.Text.Json;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Tests.Pages.Shared;

[Rule("R36")]
public sealed class HolidayWordsTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public void Dispose() => CultureInfo.CurrentUICulture = _before;

    [Theory]
    [InlineData("en", "Christmas Day")]
    [InlineData("sv", "Juldagen")]
    [InlineData("pl", "Boże Narodzenie")]
    [InlineData("nb", "Første juledag")]
    public void Are_the_same_for_a_day_that_the_seeds_name_in_several_languages(string language, string words)
    {
        Speak(language);
        Assert.All(["Christmas", "Juldagen", "Første juledag"], name => Assert.Equal(words, HolidayWords.Of(name)));
    }

    [Fact]
    public void Leave_what_an_admin_wrote()
    {
        Speak("pl");
        Assert.Equal("Moving day", HolidayWords.Of("Moving day"));
    }

    [Fact]
    public void Know_every_name_that_the_portal_seeds() =>
        Assert.All(
            Seeds().SelectMany(seed => seed.Value.GetProperty("calendar").GetProperty("holidays").EnumerateObject()).Select(holiday => holiday.Value.GetString()!).Distinct(),
            name => Assert.True(HolidayWords.Knows(name), name));

    [Theory]
    [InlineData("US", "United States", "Stany Zjednoczone")]
    [InlineData("PL", "Poland", "Polska")]
    [InlineData("PL", "Poland, the north", "Poland, the north")] // an admin's name
    [InlineData("SE", "Poland", "Poland")] // an admin's name, too
    [InlineData("ZZ", "Nowhere", "Nowhere")]
    public void Name_a_calendar_that_is_called_after_its_country(string country, string name, string words)
    {
        Speak("pl");
        Assert.Equal(words, CalendarWords.NameOf(country, name));
    }

    [Fact]
    public void Know_the_name_of_every_calendar_that_the_portal_seeds() =>
        Assert.All(Seeds(), seed => Assert.True(Countries.IsEnglishName(seed.Name, seed.Value.GetProperty("name").GetString()!), seed.Name));

    private static List<JsonProperty> Seeds()
    {
        using var stream = typeof(SeedCalendars).Assembly.GetManifestResourceStream("SupportPortal.Application.ResponseTimes.Seed.calendars.json")!;
        return [.. JsonSerializer.Deserialize<JsonElement>(stream).EnumerateObject()];
    }

    private static void Speak(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
}
