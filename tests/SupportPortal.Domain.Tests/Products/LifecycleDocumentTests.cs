using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R29")]
public sealed class LifecycleDocumentTests
{
    [Fact]
    public void Tells_names_and_dates()
    {
        var read = LifecycleDocument.Parse(Document("""
            "label": "1 (LTS)", "releaseDate": "2020-01-01", "eoasFrom": "2024-12-31", "eolFrom": "2029-12-31", "eoesFrom": "2032-12-31"
            """));
        Assert.Equal(("base", "Data Base"), (read.Product, read.Label));
        var release = Assert.Single(read.Releases);
        Assert.Equal(("1", "1 (LTS)"), (release.Slug, release.Name));
        Assert.Equal(Given.Dates("2020-01-01", "2024-12-31", "2029-12-31", "2032-12-31"), release.Dates);
    }

    [Theory]
    [InlineData("\"isEol\": true, \"eolFrom\": \"2029-12-31\"", "2029-12-31", null)] // the date counts
    [InlineData("\"isEol\": true, \"eolFrom\": null", null, true)] // the flag where the date is null
    [InlineData("\"isEol\": false", null, false)]
    [InlineData("\"isEol\": null, \"eolFrom\": null", null, null)] // no such phase
    [InlineData("\"isLts\": true", null, null)] // absent keys: no such phase
    public void Tells_an_end_by_date_or_flag(string keys, string? lastDay, bool? hasEnded)
    {
        var dates = LifecycleDocument.Parse(Document($"\"releaseDate\": \"2020-01-01\", {keys}")).Releases[0].Dates;
        Assert.Equal(new PhaseEnd(lastDay is null ? null : Given.On(lastDay), hasEnded), dates.Support);
    }

    [Fact]
    public void May_have_fields_that_nobody_knows() => Assert.Single(LifecycleDocument
        .Parse(Document("\"releaseDate\": \"2020-01-01\", \"latest\": { \"name\": [] }, \"custom\": 7")).Releases);

    [Theory]
    [InlineData("{", "", "1:2", DocumentFault.NotJson)]
    [InlineData("[]", "", "", DocumentFault.NotAnObject)]
    [InlineData("{}", "", "result", DocumentFault.Missing)]
    [InlineData("""{"result":{}}""", "", "result.name", DocumentFault.Missing)]
    [InlineData("""{"result":{"name":"a b"}}""", "", "result.name", DocumentFault.NotASlug)]
    [InlineData("""{"result":{"name":"a"}}""", "a", "result.label", DocumentFault.Missing)]
    [InlineData("""{"result":{"name":"a","label":7}}""", "a", "result.label", DocumentFault.NotText)]
    [InlineData("""{"result":{"name":"a","label":"\ud800"}}""", "a", "result.label", DocumentFault.NotText)]
    [InlineData("""{"result":{"name":"a","label":"a\u0000"}}""", "a", "result.label", DocumentFault.NotText)]
    [InlineData("""{"result":{"name":"a","label":"a\ufffe"}}""", "a", "result.label", DocumentFault.NotText)]
    [InlineData("""{"result":{"name":"a","name":"b"}}""", "", "result.name", DocumentFault.Repeated)]
    [InlineData("""{"result":{"name":"a","label":"A","releases":[{"name":"1"},{"eolFrom":null,"eolFrom":"2029-12-31"}]}}""", "", "result.releases[1].eolFrom", DocumentFault.Repeated)]
    [InlineData("""{"result":{"name":"a","label":" "}}""", "a", "result.label", DocumentFault.EmptyOrTooLong)]
    [InlineData("""{"result":{"name":"a","label":"A"}}""", "a", "result.releases", DocumentFault.Missing)]
    [InlineData("""{"result":{"name":"a","label":"A","releases":{}}}""", "a", "result.releases", DocumentFault.NotAList)]
    [InlineData("""{"result":{"name":"a","label":"A","releases":[3]}}""", "a", "result.releases[0]", DocumentFault.NotAnObject)]
    public void Is_refused_with_product_and_path(string json, string product, string path, DocumentFault fault) =>
        Assert.Equal(new LifecycleDocumentIsFaulty(product, path, fault), Refused(json));

    [Theory]
    [InlineData("\"eolFrom\": \"2029-12-31\"", "releaseDate", DocumentFault.Missing)]
    [InlineData("\"releaseDate\": \"2020-02-30\"", "releaseDate", DocumentFault.NotADate)]
    [InlineData("\"releaseDate\": \"2020-01-01\", \"eolFrom\": true", "eolFrom", DocumentFault.NotADate)]
    [InlineData("\"releaseDate\": \"2020-01-01\", \"eolFrom\": \"\"", "eolFrom", DocumentFault.NotADate)]
    [InlineData("\"releaseDate\": \"2020-01-01\", \"isEoas\": \"no\"", "isEoas", DocumentFault.NotAFlag)]
    public void Is_refused_with_the_place_in_the_release(string keys, string key, DocumentFault fault) =>
        Assert.Equal(new LifecycleDocumentIsFaulty("base", $"result.releases[0].{key}", fault), Refused(Document(keys)));

    [Fact]
    public void Is_refused_when_a_release_occurs_twice()
    {
        var release = """{"name":"1","releaseDate":"2020-01-01"}""";
        var json = $$"""{"result": {"name":"a","label":"A","releases":[{{release}},{{release}}] } }""";
        Assert.Equal(new LifecycleDocumentIsFaulty("a", "result.releases[1]", DocumentFault.Repeated), Refused(json));
    }

    [Fact]
    public void Is_refused_when_it_is_not_even_text() =>
        Assert.Equal(new LifecycleDocumentIsFaulty("", "", DocumentFault.NotJson), Refused("\"\ud800\""));

    private static string Document(string keys) =>
        $$"""{"schema_version":"1.2.0","result":{"name":"base","label":"Data Base","aliases":[],"releases":[{"name":"1", {{keys}} }] } }""";

    private static Refusal Refused(string json) => Assert.Throws<RefusedException>(() => LifecycleDocument.Parse(json)).Refusal;
}
