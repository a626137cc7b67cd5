using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R30")]
public sealed class SuccessorTests
{
    private readonly Product _product = new(
        Given.Facts(
            Given.Version("4", Given.Dates("2027-01-01", "2031-12-31", "2036-12-31")),
            Given.Version("3", Given.Dates("2024-01-01", "2028-12-31", "2033-12-31")),
            Given.Version("2-sp2", Given.Dates("2022-01-01", "2025-12-31", "2030-12-31")),
            Given.Version("2-sp1", Given.Dates("2021-01-01", "2024-12-31", "2025-12-31")),
            Given.Version("2", Given.Dates("2020-01-01", "2021-12-31", "2022-12-31")),
            Given.Version("1", Given.Dates("2016-01-01", "2019-12-31", "2021-12-31"))) with
        {
            Lines = [new("4", ["4"]), new("3", ["3"]), new("2", ["2-sp2", "2-sp1", "2"]), new("1", ["1"])],
        },
        Given.Moment);

    [Theory]
    [InlineData("2", "2024-06-01", "2-sp1")] // the next service pack
    [InlineData("2", "2026-11-20", "2-sp2")] // the next one that is still supported
    [InlineData("1", "2022-06-01", "2")] // the nearest newer line
    [InlineData("1", "2023-06-01", "2-sp1")]
    [InlineData("2-sp2", "2031-01-01", "3")]
    [InlineData("2-sp2", "2034-01-01", "4")] // a line without support is passed over
    [InlineData("4", "2026-01-01", null)] // nothing is newer
    [InlineData("3", "2026-01-01", null)] // 4 is not released yet
    public void Is_the_nearest_one_in_lifecycle(string version, string on, string? successor) =>
        Assert.Equal(successor, _product.NearestSupportedSuccessor(_product.Find(version)!, Given.On(on))?.Slug);

    [Fact]
    public void Is_named_with_the_day_on_which_support_ended() => Assert.Equal(
        new VersionIsOutOfLifecycle("Data Base 1", Given.On("2021-12-31"), "Data Base 2"),
        _product.CanBeServed(_product.Find("1")!, Given.On("2022-06-01")));

    [Fact]
    public void Is_named_during_security_updates_too()
    {
        var product = Given.AProductOfAllPhases();
        Assert.Equal(
            new VersionIsOutOfLifecycle("Data Base 1", Given.On("2029-12-31"), Successor: null),
            product.CanBeServed(product.Versions[0], Given.On("2030-01-01")));
    }

    [Fact]
    public void Is_not_needed_on_the_last_day() =>
        Assert.Null(_product.CanBeServed(_product.Find("1")!, Given.On("2021-12-31")));
}
