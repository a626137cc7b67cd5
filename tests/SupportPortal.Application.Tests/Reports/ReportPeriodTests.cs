using SupportPortal.Application.Reports;

namespace SupportPortal.Application.Tests.Reports;

public sealed class ReportPeriodTests
{
    [Fact]
    public void Of_the_last_months_ends_today_and_begins_with_a_month() =>
        Assert.Equal(new ReportPeriod(new(2025, 12, 1), new(2026, 11, 22)), ReportPeriod.Last(12, new(2026, 11, 22)));

    [Fact]
    public void Has_the_months_that_it_touches()
    {
        var period = new ReportPeriod(new(2025, 12, 31), new(2026, 2, 1));

        Assert.Equal([new YearMonth(2025, 12), new YearMonth(2026, 1), new YearMonth(2026, 2)], period.Months);
        Assert.Equal(3, period.MonthCount);
    }
}
