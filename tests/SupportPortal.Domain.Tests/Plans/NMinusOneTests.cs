using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.Tests.Products;

namespace SupportPortal.Domain.Tests.Plans;

[Rule("R32")]
public sealed class NMinusOneTests
{
    private readonly Product _product = new(
        Given.Facts(
            Given.Version("4", Given.Dates("2027-01-01", "2031-12-31", "2036-12-31")),
            Given.Version("4-preview", Given.Dates("2026-01-01"), preview: true),
            Given.Version("3-r2", Given.Dates("2025-01-01", "2029-12-31", "2034-12-31")),
            Given.Version("3", Given.Dates("2024-01-01", "2025-12-31", "2033-12-31")),
            Given.Version("2", Given.Dates("2022-01-01", "2027-12-31", "2032-12-31")),
            Given.Version("1", Given.Dates("2020-01-01", "2030-12-31", "2035-12-31"))) with
        {
            Lines = [new("4", ["4", "4-preview"]), new("3", ["3-r2", "3"]), new("2", ["2"]), new("1", ["1"])],
        },
        Given.Moment);

    [Theory]
    [InlineData("3-r2", "2026-12-31", LinePosition.Newest)]
    [InlineData("2", "2026-12-31", LinePosition.OneBefore)]
    [InlineData("1", "2026-12-31", LinePosition.Older)] // in mainstream, and still too old
    [InlineData("4", "2026-12-31", null)] // announced for tomorrow
    [InlineData("4-preview", "2026-12-31", null)] // previews do not count
    [InlineData("4", "2027-01-01", LinePosition.Newest)] // it shifts N
    [InlineData("3-r2", "2027-01-01", LinePosition.OneBefore)]
    [InlineData("2", "2027-01-01", LinePosition.Older)]
    [InlineData("3", "2026-12-31", LinePosition.Newest)] // R2 belongs to the line of its version
    public void Counts_lines_with_a_released_version(string version, string on, LinePosition? position) =>
        Assert.Equal(position, _product.PositionOf(_product.Find(version)!, Given.On(on)));

    [Theory]
    [InlineData("3-r2", "2026-12-31", true)]
    [InlineData("2", "2026-12-31", true)]
    [InlineData("1", "2026-12-31", false)] // too old
    [InlineData("3", "2025-12-31", true)]
    [InlineData("3", "2026-01-01", false)] // the line is N, the version is extended
    [InlineData("4", "2026-12-31", false)] // not released
    public void Holds_for_mainstream_only(string version, string on, bool holds) =>
        Assert.Equal(holds, NMinusOne.Holds(_product, _product.Find(version)!, Given.On(on)));
}
