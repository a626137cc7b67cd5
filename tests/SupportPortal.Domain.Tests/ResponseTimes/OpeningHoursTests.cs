using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Tests.ResponseTimes;

[Rule("R13")]
public sealed class OpeningHoursTests
{
    [Theory]
    [InlineData("09:00-17:00", "09:00-17:00")]
    [InlineData(" 09:00 – 17:00 ", "09:00-17:00")] // as people type it
    [InlineData("22:00-06:00", "22:00-06:00")]
    [InlineData("00:00-24:00", "00:00-24:00")]
    [InlineData("18:00-00:00", "18:00-24:00")] // midnight is the end of the day
    public void Are_read_and_written(string typed, string written) =>
        Assert.Equal(written, OpeningHours.Parse(typed).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("09:00")]
    [InlineData("9-17")]
    [InlineData("09:00-17:60")]
    [InlineData("09:00-25:00")]
    [InlineData("24:00-08:00")] // a day does not begin at its end
    [InlineData("08:00-12:00-16:00")]
    [InlineData("08:00:30-12:00")]
    public void Are_refused_when_written_otherwise(string? typed) =>
        Assert.Equal(
            new NotOpeningHours(typed ?? ""), Assert.Throws<RefusedException>(() => OpeningHours.Parse(typed)).Refusal);

    [Theory]
    [InlineData(0, 1, "08:00:00-12:00:01")]
    [InlineData(1, 0, "08:00:01-12:00:00")]
    public void Are_refused_with_seconds(int opens, int closes, string written) =>
        Assert.Equal(
            new NotOpeningHours(written),
            Assert.Throws<RefusedException>(() => new OpeningHours(new(8, 0, opens), new(12, 0, closes))).Refusal);

    [Theory]
    [InlineData("09:00-17:00", false)]
    [InlineData("22:00-06:00", true)]
    [InlineData("09:00-09:00", true)] // a whole day
    [InlineData("09:00-24:00", true)] // midnight belongs to the next day
    public void Run_into_the_next_day_when_they_close_at_or_before_their_opening(string hours, bool nextDay) =>
        Assert.Equal(nextDay, OpeningHours.Parse(hours).ClosesNextDay);
}
