using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R29")]
[Rule("R35")]
public sealed class DatesAheadTests
{
    [Theory]
    [InlineData("2024-12-31", LifecycleFields.MainstreamEnd)] // today is ahead still
    [InlineData("2024-12-01", LifecycleFields.MainstreamEnd)]
    [InlineData("2029-12-31", LifecycleFields.SupportEnd)]
    [InlineData("2032-12-30", LifecycleFields.SecurityUpdatesEnd)]
    [InlineData("2019-12-15", LifecycleFields.ReleasedOn)]
    public void Tells_each_day_on_which_a_life_turns(string today, LifecycleFields field) =>
        Assert.Equal(field, Assert.Single(Ahead(Given.AProductOfAllPhases(), today)).Field);

    [Theory]
    [InlineData("2025-01-01")] // yesterday is not
    [InlineData("2024-11-30")] // nor is what lies further away
    public void Tells_nothing_else(string today) => Assert.Empty(Ahead(Given.AProductOfAllPhases(), today));

    [Fact]
    public void Tells_no_end_of_mainstream_for_what_is_always_in_support() =>
        Assert.Empty(Ahead(Given.AProductOfAllPhases(LifecyclePolicy.Modern), "2024-12-20"));

    [Fact]
    public void Promises_nothing_of_a_preview() =>
        Assert.Empty(Ahead(Given.AProduct(Given.Version("1", Given.Dates("2024-12-31"), preview: true)), "2024-12-20"));

    [Fact]
    public void Knows_when_the_dates_were_changed()
    {
        var product = Given.AProductOfAllPhases();
        var version = product.Versions[0];
        var later = Given.Moment with { At = Given.Moment.At + Duration.FromDays(1) };
        Assert.Equal(Given.Moment.At, version.DatesChangedAt);
        product.SetDates(version, version.Dates with { SupportEnd = Given.On("2030-06-30") }, later);
        Assert.Equal(later.At, version.DatesChangedAt);
    }

    private static IEnumerable<DateAhead> Ahead(Product product, string today) => product.DatesAhead(Given.On(today), Given.On(today).PlusDays(30));
}
