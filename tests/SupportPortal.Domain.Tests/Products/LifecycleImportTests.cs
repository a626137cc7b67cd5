using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R29")]
public sealed class LifecycleImportTests
{
    private const string V1 = """{"name":"1","label":"1","releaseDate":"2020-01-01","eolFrom":"2029-12-31"}""";
    private const string V1Longer = """{"name":"1","label":"1","releaseDate":"2020-01-01","eolFrom":"2030-12-31"}""";
    private const string V2 = """{"name":"2","label":"2","releaseDate":"2023-01-01","eolFrom":"2032-12-31"}""";
    private const string V3 = """{"name":"3","label":"3","releaseDate":"2026-01-01","eolFrom":"2035-12-31"}""";

    private readonly Product _product = Import(V2, V1).Apply([], Given.Moment).Single();

    [Fact]
    public void Says_that_a_product_and_its_versions_are_new() => Assert.Equal(
        [
            new ProductIsAdded("base", "Data Base"),
            new VersionIsAdded("base", "1", "1", "1", Given.Dates("2020-01-01", support: "2029-12-31")),
        ],
        Import(V1).Propose([]));

    [Fact]
    public void Says_that_nothing_changes_the_second_time() => Assert.Equal(
        [new IsUnchanged("base", Version: null), new IsUnchanged("base", "2"), new IsUnchanged("base", "1")],
        Import(V2, V1).Propose([_product]));

    [Fact]
    public void Changes_nothing_the_second_time()
    {
        _product.ClearEvents();
        Assert.Empty(Import(V2, V1).Apply([_product], Given.Moment));
        Assert.Empty(_product.Events);
    }

    [Fact]
    public void Says_from_what_to_what_a_date_changes()
    {
        Assert.Contains(
            new DateChanges("base", "1", LifecycleFields.SupportEnd, PhaseEnd.On(Given.On("2029-12-31")), PhaseEnd.On(Given.On("2030-12-31"))),
            Import(V2, V1Longer).Propose([_product]));
        Import(V2, V1Longer).Apply([_product], Given.Moment);
        Assert.Equal(Given.On("2030-12-31"), _product.Find("1")!.SupportEnd);
    }

    [Fact]
    public void Keeps_an_admins_own_date_and_says_so()
    {
        _product.SetDates(_product.Find("1")!, Given.Dates("2020-01-01", support: "2028-06-30"), Given.Moment);
        var kept = new DateIsKept(
            "base", "1", LifecycleFields.SupportEnd, PhaseEnd.On(Given.On("2028-06-30")), PhaseEnd.On(Given.On("2030-12-31")));

        Assert.Contains(kept, Import(V2, V1Longer).Propose([_product]));
        Import(V2, V1Longer).Apply([_product], Given.Moment);
        Assert.Equal(Given.On("2028-06-30"), _product.Find("1")!.SupportEnd);
    }

    [Fact]
    public void Still_changes_the_dates_that_are_not_the_admins_own()
    {
        _product.SetDates(_product.Find("1")!, Given.Dates("2019-06-01", support: "2029-12-31"), Given.Moment);
        Import(V2, V1Longer).Apply([_product], Given.Moment);
        Assert.Equal(Given.Dates("2019-06-01", support: "2030-12-31"), _product.Find("1")!.Dates);
    }

    [Fact]
    public void Keeps_versions_that_the_document_does_not_tell_of()
    {
        Import(V3).Apply([_product], Given.Moment);
        Assert.Equal(["3", "2", "1"], _product.VersionsNewestFirst.Select(version => version.Slug));
    }

    [Fact]
    public void Puts_a_new_version_by_its_release_and_says_how_the_lines_change()
    {
        Assert.Contains(
            new DetailChanges("base", Version: null, ProductDetail.LineOrder, "2, 1", "3, 2, 1"),
            Import(V1, V2, V3).Propose([_product]));
    }

    [Fact]
    public void Keeps_the_names_that_the_catalogue_has()
    {
        Import(V2, V1.Replace("\"label\":\"1\"", "\"label\":\"1 SU9\"", StringComparison.Ordinal)).Apply([_product], Given.Moment);
        Assert.Equal("1", _product.Find("1")!.Name);
    }

    [Fact]
    public void Adds_to_the_other_names_of_a_product()
    {
        const string Documents = """{"result": {"name":"base","label":"Base","aliases":["db","two"],"releases":[] } }""";
        var product = new Product(Given.Facts() with { Slug = "base", Aliases = ["one", "two"] }, Given.Moment);
        new LifecycleImport(LifecycleFile.Parse(Documents)).Apply([product], Given.Moment);
        Assert.Equal(["one", "two", "db"], product.Aliases);
    }

    [Fact]
    public void Takes_lines_from_the_overlay()
    {
        Import(""", "lines": [{"line":"II","releases":["2"]},{"line":"I","releases":["1"]}]""", V2, V1).Apply([_product], Given.Moment);
        Assert.Equal(["II", "I"], _product.LinesNewestFirst.Select(line => line.Name));
    }

    [Fact]
    public void Keeps_lines_when_there_is_no_overlay()
    {
        Import(""", "lines": [{"line":"both","releases":["2","1"]}]""", V2, V1).Apply([_product], Given.Moment);
        Import(V3, V2, V1).Apply([_product], Given.Moment);
        Assert.Equal(["3", "both"], _product.LinesNewestFirst.Select(line => line.Name));
    }

    [Fact]
    public void Takes_deployment_and_policy_from_the_overlay()
    {
        Import(""", "deployment": "cloud", "policy": "modern", "releasePolicy": {"1":"fixed"}""", V2, V1).Apply([_product], Given.Moment);
        Assert.Equal(Deployment.Cloud, _product.Deployment);
        Assert.Equal(LifecyclePolicy.Modern, _product.Find("2")!.Policy);
        Assert.Equal(LifecyclePolicy.Fixed, _product.Find("1")!.Policy);
    }

    [Fact]
    public void Keeps_deployment_and_policy_when_there_is_no_overlay()
    {
        Import(""", "deployment": "cloud", "policy": "modern" """, V2, V1).Apply([_product], Given.Moment);
        Import(V2, V1).Apply([_product], Given.Moment);
        Assert.Equal((Deployment.Cloud, LifecyclePolicy.Modern), (_product.Deployment, _product.Find("2")!.Policy));
    }

    [Theory]
    [InlineData("service", Deployment.Cloud)]
    [InlineData("database", Deployment.OnPremises)]
    public void Presumes_where_a_new_product_runs_from_its_category(string category, Deployment deployment)
    {
        var json = $$"""{"result": {"name":"base","label":"Data Base","category":"{{category}}","releases":[] } }""";
        Assert.Equal(deployment, new LifecycleImport(LifecycleFile.Parse(json)).Apply([], Given.Moment).Single().Deployment);
    }

    private static LifecycleImport Import(params string[] releases) => new(LifecycleFile.Parse(
        $$"""{"result": {"name":"base","label":"Data Base","releases":[{{string.Join(',', releases)}}] } }"""));

    private static LifecycleImport Import(string overlay, string release, params string[] more) => overlay[0] == ','
        ? new(LifecycleFile.Parse(
            $$"""{"documents":[{"result": {"name":"base","label":"Data Base","releases":[{{string.Join(',', [release, .. more])}}] } }],"overlay":[{"product":"base"{{overlay}} }]}"""))
        : Import([overlay, release, .. more]);
}
