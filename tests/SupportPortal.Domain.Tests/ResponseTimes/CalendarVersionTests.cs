using SupportPortal.Domain.ResponseTimes;
using static SupportPortal.Domain.Tests.ResponseTimes.Given;

namespace SupportPortal.Domain.Tests.ResponseTimes;

public sealed class CalendarVersionTests
{
    [Fact]
    public void Begins_at_one_and_says_so()
    {
        var version = AVersion();
        Assert.Equal(("SE", "Stockholm office", 1), (version.Country, version.Name, version.Number));
        Assert.Equal((Saving.At, Saving.By.Person), (version.SavedAt, version.SavedBy));
        Assert.Equal(new CalendarSaved(Saving, version.Reference), Assert.Single(version.Events));
    }

    [Fact]
    [Rule("R14")]
    public void Is_followed_by_another_and_stays_as_it_is()
    {
        var (first, hours) = (AVersion(), ACalendar(hours: ["10:00-18:00"]));
        var next = first.Next("Stockholm, summer", hours, Saving);
        Assert.Equal(("SE", "Stockholm, summer", 2, hours), (next.Country, next.Name, next.Number, next.Calendar));
        Assert.NotEqual(first.Id, next.Id);
        Assert.Equal((1, ACalendar()), (first.Number, first.Calendar));
    }

    [Fact]
    public void Is_not_followed_by_one_that_says_the_same()
    {
        var refused = Assert.Throws<RefusedException>(() => AVersion().Next(" Stockholm office ", ACalendar(), Saving));
        Assert.Equal(new CalendarIsUnchanged(), refused.Refusal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("SWE")]
    [InlineData("S1")]
    [InlineData("Åå")]
    [InlineData(null)]
    public void Is_refused_for_what_is_no_country(string? country) =>
        Assert.Equal(
            new NotACountry(country ?? ""),
            Assert.Throws<RefusedException>(() => CalendarVersion.First(country!, "Office", ACalendar(), Saving)).Refusal);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Needs_a_name_of_fair_length(int length, bool isFine)
    {
        var saved = Record.Exception(() => AVersion().Next(new string('x', length), ACalendar(), Saving));
        Assert.Equal(isFine ? null : new CalendarNeedsName(), (saved as RefusedException)?.Refusal);
    }
}
