using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Pages.Admin.Calendars;

namespace SupportPortal.Web.Tests.Pages.Admin.Calendars;

public sealed class WeekLaneTests
{
    [Fact]
    [Rule("R13")]
    public void Draws_hours_that_run_into_the_next_day_on_both()
    {
        var lanes = Of("friday", "22:00-06:00");
        Assert.Equal([(22 * 60, 24 * 60)], lanes[4].Open);
        Assert.Equal([(0, 6 * 60)], lanes[5].Open);
        Assert.Equal("closed", lanes[5].Words);
    }

    [Fact]
    public void Draws_the_night_after_Sunday_on_Monday() => Assert.Equal([(0, 60)], Of("sunday", "23:00-01:00")[0].Open);

    [Fact]
    public void Draws_nothing_of_the_next_day_when_it_closes_at_midnight()
    {
        var lanes = Of("monday", "00:00-24:00");
        Assert.Equal([(0, 24 * 60)], lanes[0].Open);
        Assert.Empty(lanes[1].Open);
    }

    private static IReadOnlyList<WeekLane> Of(string day, string hours) =>
        WeekLane.Of(new CalendarDefinition("UTC", new Dictionary<string, IReadOnlyList<string>> { [day] = [hours] }).ToCalendar());
}
