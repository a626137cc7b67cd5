using SupportPortal.Web.Time;

namespace SupportPortal.Web.Tests.Time;

public sealed class DurationTextTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 20, 12, 0);

    [Theory]
    [InlineData(0, "0 min")]
    [InlineData(45, "45 min")]
    [InlineData(80, "1 h 20 min")]
    [InlineData(480, "8 h")]
    [InlineData(3125, "52 h 5 min")] // what is counted is never said in days
    public void Says_what_is_counted_in_hours_and_minutes(int minutes, string words) =>
        Assert.Equal(words, DurationText.Exact(Duration.FromMinutes(minutes)));

    [Theory]
    [InlineData(1, "1 minute")]
    [InlineData(60, "1 hour")]
    [InlineData(160, "2 hours 40 minutes")]
    public void Spells_it_out_for_listeners(int minutes, string words) =>
        Assert.Equal(words, DurationText.Spoken(Duration.FromMinutes(minutes)));

    [Theory]
    [InlineData(9 * 60 + 59, "9 h 59 min")]
    [InlineData(10 * 60 + 1, "10 h")]
    [InlineData(47 * 60 + 59, "47 h")]
    [InlineData(48 * 60, "2 days")]
    [InlineData(71 * 60, "2 days")]
    public void Says_less_the_longer_it_is(int minutes, string words) =>
        Assert.Equal(words, DurationText.Rough(Duration.FromMinutes(minutes)));

    [Theory]
    [InlineData(59, "Just asked")]
    [InlineData(26 * 60 * 60, "Waiting 26 h")]
    public void Tells_how_long_somebody_waits(int seconds, string words) => Assert.Equal(words, DurationText.Waiting(Duration.FromSeconds(seconds)));

    [Theory]
    [InlineData(18 * 60 + 59, "18 min left")] // a begun minute does not count
    [InlineData(0, "0 min left")]
    [InlineData(-25 * 60, "25 min late")]
    [InlineData(-30, "0 min late")]
    public void Tells_left_from_late(int seconds, string words) =>
        Assert.Equal(words, DurationText.Left(Noon + Duration.FromSeconds(seconds), Noon));
}
