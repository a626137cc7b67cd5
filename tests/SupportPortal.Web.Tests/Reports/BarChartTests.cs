using System.Globalization;
using SupportPortal.Web.Reports;

namespace SupportPortal.Web.Tests.Reports;

public sealed class BarChartTests
{
    private static readonly BarChart Year = new("a year", [.. Enumerable.Range(1, 12).Select(month => new ChartBar(month.ToString(CultureInfo.InvariantCulture), month == 5 ? null : 80 + month, month == 3))]) { Base = 80, Top = 100, Goal = 95 };

    [Fact]
    public void Labels_a_few_and_always_the_last() =>
        Assert.Equal(["3", "6", "9", "12"], Enumerable.Range(0, 12).Where(Year.IsLabelled).Select(bar => Year.Bars[bar].Label));

    [Fact]
    public void Says_what_is_below_the_goal_and_the_last() =>
        Assert.Equal(["3", "12"], Enumerable.Range(0, 12).Where(Year.IsSaid).Select(bar => Year.Bars[bar].Label));

    [Fact]
    public void Says_a_nought_that_is_below_the_goal_where_no_bar_can_be_seen()
    {
        var missed = new BarChart("two months", [new ChartBar("1", 0, IsBelow: true), new ChartBar("2", 0)]) { Top = 100, Goal = 95 };

        Assert.Equal((true, false), (missed.IsSaid(0), missed.IsSaid(1)));
    }

    [Fact]
    public void Stands_on_the_floor_and_reaches_the_top_line() =>
        Assert.Equal(("120", "18", "0", "102"), (Year.Y(80), Year.Y(100), Year.Up(80), Year.Up(100)));

    [Fact]
    public void Does_not_leave_its_frame() => Assert.Equal((Year.Y(80), Year.Y(100)), (Year.Y(12), Year.Y(1000)));

    [Fact]
    public void Without_any_value_still_has_a_scale() => Assert.Equal("120", new BarChart("none", [new ChartBar("1", 0)]).Y(0));
}
