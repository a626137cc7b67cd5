using System.Globalization;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Products;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Tests.Products;

public sealed class LifecycleWordsTests
{
    private static readonly Reader Anybody = new(DateTimeZone.Utc, CultureInfo.GetCultureInfo("en"), Instant.FromUtc(2026, 11, 20, 12, 0));

    [Theory]
    [InlineData("2016-05-31", LifecyclePolicy.Fixed, "announced for 1 Jun 2016")]
    [InlineData("2016-06-01", LifecyclePolicy.Fixed, "until 13 Jul 2021, then Extended until 14 Jul 2026")]
    [InlineData("2016-06-01", LifecyclePolicy.Modern, "until 14 Jul 2026")]
    [InlineData("2021-07-14", LifecyclePolicy.Fixed, "until 14 Jul 2026")]
    [InlineData("2026-07-15", LifecyclePolicy.Fixed, "support ended 14 Jul 2026; paid updates until 17 Jul 2029")]
    [InlineData("2029-07-18", LifecyclePolicy.Fixed, "support ended 14 Jul 2026; paid updates ended 17 Jul 2029")]
    public void Tell_how_long_a_phase_lasts(string on, LifecyclePolicy policy, string story)
    {
        LifecycleDates dates = new() { ReleasedOn = new(2016, 6, 1), MainstreamEnd = new(2021, 7, 13), SupportEnd = new(2026, 7, 14), SecurityUpdatesEnd = new(2029, 7, 17) };
        Assert.Equal(story, LifecycleWords.Story(Judged(dates, policy, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value), Anybody));
    }

    [Theory]
    [InlineData(false, "no end announced")]
    [InlineData(true, "support has ended")]
    public void Say_when_no_day_is_known(bool hasEnded, string story)
    {
        LifecycleDates dates = new() { ReleasedOn = new(2016, 6, 1), SupportHasEnded = hasEnded };
        Assert.Equal(story, LifecycleWords.Story(Judged(dates, LifecyclePolicy.Unknown, new(2026, 11, 20)), Anybody));
    }

    private static LifecycleVerdict Judged(LifecycleDates dates, LifecyclePolicy policy, LocalDate on) => new()
    {
        ProductId = default,
        VersionId = default,
        ProductName = "SQL Server",
        VersionName = "2016",
        Deployment = Deployment.OnPremises,
        Policy = policy,
        Phase = dates.PhaseOn(on, policy),
        Dates = dates,
        On = on,
        Position = null,
    };
}
