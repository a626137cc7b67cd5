using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R29")]
public sealed class AdminDescribesTests
{
    private readonly Product _product = Given.AProduct(
        Given.Version("2", Given.Dates("2024-01-01")), Given.Version("1", Given.Dates("2020-01-01")), Given.Version("1-r2", Given.Dates("2022-01-01")));

    [Fact]
    public void What_is_told_of_a_product()
    {
        var told = new ProductDescription("Base", "Acme", "Data", ["DB"], Deployment.Cloud);
        _product.Describe(told with { Aliases = ["Old name"] }, Given.Moment);
        _product.Describe(told, Given.Moment);
        Assert.True(told.IsOf(_product));
        Assert.False((told with { Aliases = [] }).IsOf(_product) || (told with { Vendor = "Bolt" }).IsOf(_product));
        Assert.False(_product.IsFoundBy("old name"));
        Assert.True(_product.IsFoundBy("acme db"));
        Assert.Equal(new ProductDescribed(Given.Moment, _product.Id, "data-base"), _product.Events[^1]);
        Refused(new CatalogueIsUnchanged(), () => _product.Describe(told with { Aliases = ["DB"] }, Given.Moment));
    }

    [Fact]
    public void What_is_told_of_a_version()
    {
        var version = _product.Find("2")!;
        _product.Describe(version, "Two", LifecyclePolicy.Modern, isPreview: true, Given.Moment);
        Assert.Equal(("Two", LifecyclePolicy.Modern, true), (version.Name, version.Policy, version.IsPreview));
        Assert.True(_product.IsFoundBy("two"));
        Assert.False(_product.IsFoundBy("two1"));
        Assert.Equal(new VersionDescribed(Given.Moment, _product.Id, "data-base", "2"), _product.Events[^1]);
        Refused(new CatalogueIsUnchanged(), () => _product.Describe(version, "Two", LifecyclePolicy.Modern, isPreview: true, Given.Moment));
    }

    [Fact]
    public void The_lines_and_their_order()
    {
        _product.ArrangeLines([new("one", ["1", "1-R2"]), new("2", ["2"])], Given.Moment);
        Assert.Equal(["one", "2"], _product.LinesNewestFirst.Select(line => line.Name));
        Assert.True(_product.IsFoundBy("one"));
        Assert.Equal(["1-r2", "1", "2"], _product.VersionsNewestFirst.Select(version => version.Slug));
        Assert.Equal(new LinesArranged(Given.Moment, _product.Id, "data-base"), _product.Events[^1]);
        Refused(new CatalogueIsUnchanged(), () => _product.ArrangeLines([new("one", ["1-r2", "1"]), new("2", ["2"])], Given.Moment));
    }

    [Fact]
    public void Each_version_in_exactly_one_line()
    {
        Refused(new LinesAreIncomplete("1-r2"), () => _product.ArrangeLines([new("2", ["2"]), new("1", ["1"])], Given.Moment));
        Refused(new LinesAreIncomplete("3"), () => _product.ArrangeLines([new("all", ["1", "2", "1-r2", "3"])], Given.Moment));
        Refused(new LinesAreIncomplete("1"), () => _product.ArrangeLines([new("2", ["2", "1"]), new("1", ["1", "1-r2"])], Given.Moment));
        Refused(new LinesAreIncomplete("none"), () => _product.ArrangeLines([new("all", ["1", "2", "1-r2"]), new("none", [])], Given.Moment));
        Refused(new LineIsNamedTwice("a"), () => _product.ArrangeLines([new("a", ["1"]), new("A", ["2", "1-r2"])], Given.Moment));
    }

    [Fact]
    public void And_imports_without_lines_leave_them_so()
    {
        _product.ArrangeLines([new("one", ["1", "1-r2"]), new("2", ["2"])], Given.Moment);
        _product.Take(Given.Facts(Given.Version("2", Given.Dates("2024-01-01", support: "2034-01-01"))), Given.Moment);
        Assert.Equal(["one", "2"], _product.LinesNewestFirst.Select(line => line.Name));
    }

    private static void Refused(Refusal refusal, Action deed) => Assert.Equal(refusal, Assert.Throws<RefusedException>(deed).Refusal);

    [Fact]
    public void Which_versions_stand_in_which_line()
    {
        _product.ArrangeLines([new("a", ["1"]), new("b", ["1-r2", "2"])], Given.Moment);
        _product.ArrangeLines([new("a", ["1", "1-r2"]), new("b", ["2"])], Given.Moment); // the names stay as they were
        Assert.Equal("a", _product.LineOf(_product.Find("1-r2")!).Name);
        _product.ArrangeLines([new("c", ["1", "1-r2"]), new("b", ["2"])], Given.Moment); // and what stands in them
        Assert.Equal("c", _product.LineOf(_product.Find("1")!).Name);
    }
}
