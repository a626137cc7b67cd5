using System.Globalization;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Tests.Time;

public sealed class ReaderTests
{
    // Friday 20 November 2026, 15:20 in Stockholm.
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 14, 20);
    private static readonly Reader InStockholm = new(DateTimeZoneProviders.Tzdb["Europe/Stockholm"], CultureInfo.GetCultureInfo("en"), Now);

    [Fact]
    public void Sees_times_in_the_own_zone() => Assert.Equal("Thu 12 Nov, 10:04", InStockholm.Say(Instant.FromUtc(2026, 11, 12, 9, 4)));

    [Fact]
    public void Sees_the_year_when_it_is_another() =>
        Assert.Equal("Mon 4 Jan 2027, 09:00", InStockholm.Say(Instant.FromUtc(2027, 1, 4, 8, 0)));

    [Theory]
    [InlineData("2026-11-20T16:20:00Z", "today, 17:20")]
    [InlineData("2026-11-20T23:30:00Z", "tomorrow, 00:30")] // midnight is the reader's
    [InlineData("2026-11-19T09:00:00Z", "yesterday, 10:00")]
    [InlineData("2026-11-23T09:50:00Z", "Monday, 10:50")]
    [InlineData("2026-11-26T09:00:00Z", "Thursday, 10:00")]
    [InlineData("2026-11-27T09:00:00Z", "Fri 27 Nov, 10:00")] // a week away: Friday alone could be misread
    [InlineData("2026-11-17T09:00:00Z", "Tue 17 Nov, 10:00")]
    public void Sees_near_moments_by_their_day(string at, string words) =>
        Assert.Equal(words, InStockholm.SaySoon(NodaTime.Text.InstantPattern.General.Parse(at).Value));

    [Theory]
    [InlineData(125, "in 2 h 5 min")]
    [InlineData(-25, "25 min ago")]
    [InlineData(-26 * 60, "26 h ago")]
    [InlineData(60 * 24 * 12, "in 12 days")]
    public void Sees_how_far_away_it_is(int minutes, string words) => Assert.Equal(words, InStockholm.Hint(Now + Duration.FromMinutes(minutes)));

    [Fact]
    public void Sees_the_year_on_paper_always() =>
        Assert.Equal("Sat 21 Nov 2026, 00:30", InStockholm.SayInFull(Instant.FromUtc(2026, 11, 20, 23, 30)));

    [Fact]
    public void Is_not_told_of_no_minutes() => Assert.Equal("just now", InStockholm.Hint(Now - Duration.FromSeconds(59)));

    [Fact]
    public void Sees_dates_in_words() => Assert.Equal("14 March 2027", InStockholm.Say(new LocalDate(2027, 3, 14)));

    [Theory, Rule("R36")]
    [InlineData("sv", "14 mars 2027")]
    [InlineData("pl", "14 marca 2027")]
    [InlineData("nb", "14. mars 2027")]
    public void Sees_dates_as_the_language_writes_them(string language, string date) =>
        Assert.Equal(date, (InStockholm with { Culture = CultureInfo.GetCultureInfo(language) }).Say(new LocalDate(2027, 3, 14)));

    [Fact]
    public void Is_told_the_zone() => Assert.Equal("Stockholm, UTC+01:00", InStockholm.ZoneName);

    [Theory]
    [InlineData("2026-11-12T09:04:00Z", "Thu 12 Nov, 10:04 (Stockholm, UTC+01:00)")]
    [InlineData("2026-07-02T09:04:00Z", "Thu 2 Jul, 11:04 (Stockholm, UTC+02:00)")] // the offset of that day, not of today
    public void Is_told_the_zone_beside_a_moment_that_others_read(string at, string words) =>
        Assert.Equal(words, InStockholm.SayWithZone(NodaTime.Text.InstantPattern.General.Parse(at).Value));

    [Fact, Rule("R36")]
    public void Is_told_the_zone_in_the_own_language_whoever_writes() =>
        Assert.EndsWith("(Sztokholm, UTC+01:00)", (InStockholm with { Culture = CultureInfo.GetCultureInfo("pl") }).SayWithZone(Now), StringComparison.Ordinal);

    [Fact]
    public void Hands_machines_the_offset() => Assert.Equal("2026-11-20T15:20:00+01:00", InStockholm.Iso(Now));
}
