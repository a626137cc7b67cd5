using SupportPortal.Application.Reports;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Reports;

public sealed class TimeToResponseTests
{
    [Fact]
    public void Of_a_hundred_is_read_off_the_fiftieth_the_ninetieth_and_the_ninety_ninth() =>
        Assert.Equal((100, 50, 90, 99), Read([.. Enumerable.Range(1, 100).Reverse().Select(minute => KeyValuePair.Create((long)minute, 1L))]));

    [Fact]
    public void Of_one_is_that_one() => Assert.Equal((1, 7, 7, 7), Read([KeyValuePair.Create(7L, 1L)]));

    [Fact]
    public void Counts_those_that_took_equally_long() =>
        Assert.Equal((10, 2, 3, 60), Read([KeyValuePair.Create(2L, 8L), KeyValuePair.Create(3L, 1L), KeyValuePair.Create(60L, 1L)]));

    [Fact]
    public void Of_none_is_nothing() => Assert.Null(TimeToResponse.Of(Severity.B, []));

    private static (long Answered, double Median, double Within90, double Within99) Read(KeyValuePair<long, long>[] minutes)
    {
        var times = TimeToResponse.Of(Severity.B, minutes)!;
        return (times.Answered, times.Median.TotalMinutes, times.Within90.TotalMinutes, times.Within99.TotalMinutes);
    }
}
