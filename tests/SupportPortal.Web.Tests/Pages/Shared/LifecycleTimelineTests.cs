using System.Globalization;
using SupportPortal.Domain;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Tests.Pages.Shared;

[Rule("R30")]
public sealed class LifecycleTimelineTests
{
    private static readonly LocalDate Today = new(2026, 11, 20);
    private static readonly Reader Reader = new(DateTimeZone.Utc, CultureInfo.InvariantCulture, Instant.FromUtc(2026, 11, 20, 12, 0));

    private static readonly LifecycleDates Fixed = new()
    {
        ReleasedOn = new(2016, 6, 1),
        MainstreamEnd = new(2021, 7, 13),
        SupportEnd = new(2026, 7, 14),
        SecurityUpdatesEnd = new(2029, 7, 17),
    };

    [Fact]
    public void Draws_each_phase_to_the_end_of_its_last_day() =>
        Assert.Equal(
            [("main", new(2016, 6, 1), new(2021, 7, 14)), ("ext", new(2021, 7, 14), new(2026, 7, 15)), ("sec", new(2026, 7, 15), new LocalDate(2029, 7, 18))],
            Of(Fixed).Bars);

    [Fact]
    public void Draws_a_modern_version_as_one_phase() =>
        Assert.Equal([("main", new(2016, 6, 1), new LocalDate(2026, 7, 15))], Of(Fixed with { SecurityUpdatesEnd = null }, LifecyclePolicy.Modern).Bars);

    [Fact]
    public void Draws_support_whose_end_is_not_known_to_the_edge()
    {
        var timeline = Of(new() { ReleasedOn = new(2024, 1, 1), SupportHasEnded = false });
        Assert.Equal([("main", new LocalDate(2024, 1, 1), timeline.Axis.To)], timeline.Bars);
    }

    [Fact]
    public void Draws_nothing_of_a_version_without_a_release() => Assert.Empty(Of(new() { SupportEnd = new(2030, 1, 1) }).Bars);

    [Fact]
    public void Says_the_same_in_words() =>
        Assert.Equal(
            "SQL Server 2016: released 1 Jun 2016, mainstream until 13 Jul 2021, extended until 14 Jul 2026, paid security updates until 17 Jul 2029, today 20 Nov 2026",
            Of(Fixed).Words(Reader));

    [Theory]
    [InlineData("2020-01-01", "0%")]
    [InlineData("2020-07-02", "50%")] // a leap year has 366 days
    [InlineData("2031-01-01", "100%")] // what lies outside is cut
    public void Has_places_in_percent(string date, string at) =>
        Assert.Equal(at, new TimelineAxis(new(2020, 1, 1), new(2021, 1, 1)).At(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value));

    [Fact]
    public void Writes_no_more_years_than_fit()
    {
        var years = new TimelineAxis(new(1990, 5, 1), new(2036, 2, 1)).Years.ToList();
        Assert.InRange(years.Count, 3, 7);
        Assert.Equal(1991, years[0].Year);
    }

    private static LifecycleTimeline Of(LifecycleDates dates, LifecyclePolicy policy = LifecyclePolicy.Fixed)
    {
        var moment = new Moment(Actor.System, Reader.Now, Today);
        var product = new Product(new ProductFacts { Slug = "sql", Name = "SQL Server", Versions = [new("2016", "2016", dates, policy)] }, moment);
        var version = product.Versions[0];
        return new LifecycleTimeline(product.FullName(version), version, Today, TimelineAxis.Of([version], Today));
    }
}
