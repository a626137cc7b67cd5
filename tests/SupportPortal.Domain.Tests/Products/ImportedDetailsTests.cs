using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

/// <summary>What an import tells of a product beside its dates: it is proposed, then taken; what it does not tell of stays.</summary>
[Rule("R29")]
public sealed class ImportedDetailsTests
{
    private static readonly VersionFacts One = Given.Version("1", Given.Dates("2020-01-01", support: "2030-12-31"));

    private static readonly ProductFacts Told = Given.Facts(One) with
    {
        Vendor = "Acme",
        Family = "Data",
        Aliases = ["DB", "Base"],
        Deployment = Deployment.Cloud,
        Policy = LifecyclePolicy.Modern,
        Versions = [One with { Policy = LifecyclePolicy.Modern, IsPreview = true }],
    };

    private readonly Product _product = new(Given.Facts(One), Given.Moment);

    [Fact]
    public void Are_proposed_from_nothing_to_something() => Assert.Equal(
        [
            new DetailChanges("data-base", null, ProductDetail.Vendor, "", "Acme"),
            new DetailChanges("data-base", null, ProductDetail.Family, "", "Data"),
            new DetailChanges("data-base", null, ProductDetail.Aliases, "", "DB, Base"),
            new DetailChanges("data-base", null, ProductDetail.Deployment, "OnPremises", "Cloud"),
            new DetailChanges("data-base", null, ProductDetail.Policy, "Unknown", "Modern"),
            new DetailChanges("data-base", "1", ProductDetail.Policy, "Fixed", "Modern"),
            new DetailChanges("data-base", "1", ProductDetail.Preview, "False", "True"),
        ],
        _product.Compare(Told));

    [Fact]
    public void Are_taken_as_proposed()
    {
        _product.Take(Told, Given.Moment);
        Assert.Equal(("Acme", "Data", Deployment.Cloud, LifecyclePolicy.Modern), (_product.Vendor, _product.Family, _product.Deployment, _product.Policy));
        Assert.Equal(["DB", "Base"], _product.Aliases);
        Assert.Equal((LifecyclePolicy.Modern, true), (_product.Versions[0].Policy, _product.Versions[0].IsPreview));
        Assert.Equal(new ProductImported(Given.Moment, _product.Id, "data-base"), _product.Events[^1]);
        Assert.All(_product.Compare(Told), change => Assert.False(change.ChangesSomething));
    }

    [Fact]
    public void Are_proposed_from_something_to_something_else()
    {
        _product.Take(Told, Given.Moment);
        Assert.Equal(
            [
                new DetailChanges("data-base", null, ProductDetail.Vendor, "Acme", "Bolt"),
                new DetailChanges("data-base", null, ProductDetail.Family, "Data", "Bases"),
                new DetailChanges("data-base", null, ProductDetail.Aliases, "DB, Base", "DB, Base, Store"),
            ],
            _product.Compare(Given.Facts(One with { Policy = null, IsPreview = null }) with { Vendor = "Bolt", Family = "Bases", Aliases = ["Store", "DB"] })
                .Where(change => change.ChangesSomething));
        _product.Take(Given.Facts() with { Vendor = "Bolt", Family = "Bases" }, Given.Moment);
        Assert.Equal(("Bolt", "Bases"), (_product.Vendor, _product.Family));
    }

    [Fact]
    public void Stay_when_the_import_does_not_tell_of_them()
    {
        _product.Take(Told, Given.Moment);
        var silent = Given.Facts(One with { Policy = null, IsPreview = null, Dates = Given.Dates("2020-01-01", support: "2031-12-31") });
        _product.Take(silent, Given.Moment);
        Assert.Equal(("Acme", "Data", Deployment.Cloud, LifecyclePolicy.Modern), (_product.Vendor, _product.Family, _product.Deployment, _product.Policy));
        Assert.Equal((LifecyclePolicy.Modern, true), (_product.Versions[0].Policy, _product.Versions[0].IsPreview));
        Assert.Equal(Given.On("2031-12-31"), _product.Versions[0].SupportEnd);
    }

    [Fact]
    public void Of_a_version_come_from_the_product_where_it_has_none_of_its_own()
    {
        _product.Take(Told with { Versions = [One with { Policy = null }] }, Given.Moment);
        Assert.Equal(LifecyclePolicy.Modern, _product.Versions[0].Policy);
    }

    [Fact]
    public void Say_when_dates_changed_last_and_not_when_anything_else_did()
    {
        var later = Domain.Moment.Of(Given.Moment.By, Given.Moment.At + Duration.FromDays(1), DateTimeZone.Utc);
        _product.Take(Told, later);
        Assert.Equal(Given.Moment.At, _product.Versions[0].DatesChangedAt);
        _product.Take(Given.Facts(One with { Dates = Given.Dates("2020-01-01", support: "2031-12-31") }), later);
        Assert.Equal(later.At, _product.Versions[0].DatesChangedAt);
    }

    [Fact]
    public void Announce_a_product_that_comes()
    {
        Assert.Equal(new ProductAdded(Given.Moment, _product.Id, "data-base"), _product.Events[0]);
        Assert.Equal(_product.Versions[0], _product.Find(_product.Versions[0].Id));
        Assert.Null(_product.Find(Guid.NewGuid()));
        var other = Given.AProduct(Given.Version("9", Given.Dates("2020-01-01")));
        var wrong = Assert.Throws<ArgumentException>("version", () => other.LineOf(_product.Versions[0]));
        Assert.StartsWith("Not a version of this product.", wrong.Message, StringComparison.Ordinal);
    }
}
