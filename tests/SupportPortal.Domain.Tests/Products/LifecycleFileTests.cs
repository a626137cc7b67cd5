using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R29")]
public sealed class LifecycleFileTests
{
    private const string One = """{"name":"one","label":"One","releases":[{"name":"1","releaseDate":"2020-01-01"}]}""";
    private const string Two = """{"name":"two","label":"Two","category":"service","releases":[]}""";

    [Theory]
    [InlineData($$"""{"result":{{One}}}""", "one")] // one document
    [InlineData($$"""[{"result":{{One}}},{"result":{{Two}}}]""", "one two")] // a list of them
    [InlineData($$"""{"result":[{{One}},{{Two}}]}""", "one two")] // all products in one answer
    [InlineData($$"""{"documents":[{"result":{{Two}}}]}""", "two")] // without an overlay
    public void Holds_documents(string json, string products) =>
        Assert.Equal(products, string.Join(' ', LifecycleFile.Parse(json).Documents.Select(document => document.Product)));

    [Fact]
    public void Holds_what_documents_do_not_tell()
    {
        var overlay = Assert.Single(LifecycleFile.Parse(WithOverlay("""
            "product": "one", "deployment": "cloud", "policy": "modern", "releasePolicy": { "1": "fixed" }, "vendor": "Us",
            "family": "Ones", "lines": [ { "line": "I", "releases": ["1"] } ], "previews": ["2"], "unknown": 3
            """)).Overlays);
        Assert.Equal((Deployment.Cloud, LifecyclePolicy.Modern), (overlay.Deployment, overlay.Policy));
        Assert.Equal(("Us", "Ones"), (overlay.Vendor, overlay.Family));
        Assert.Equal(LifecyclePolicy.Fixed, overlay.ReleasePolicies["1"]);
        Assert.Equal(["1"], Assert.Single(overlay.Lines!).Versions);
        Assert.Equal(["2"], overlay.Previews);
    }

    [Theory]
    [InlineData("\"product\": \"one\", \"deployment\": \"here\"", "overlay[0].deployment", DocumentFault.NotAKnownWord)]
    [InlineData("\"product\": \"one\", \"releasePolicy\": { \"1\": \"slow\" }", "overlay[0].releasePolicy.1", DocumentFault.NotAKnownWord)]
    [InlineData("\"product\": \"one\", \"lines\": [{}]", "overlay[0].lines[0].line", DocumentFault.Missing)]
    [InlineData("\"product\": \"one\", \"lines\": [{ \"line\": \"I\", \"releases\": [\"1\", \"1\"] }]", "overlay[0].lines[0].releases[1]", DocumentFault.Repeated)]
    public void Is_refused_with_the_place_in_the_overlay(string keys, string path, DocumentFault fault)
    {
        var refused = Assert.Throws<RefusedException>(() => LifecycleFile.Parse(WithOverlay(keys)));
        Assert.Equal(new LifecycleDocumentIsFaulty("one", path, fault), refused.Refusal);
    }

    [Fact]
    public void Is_refused_when_a_product_occurs_twice()
    {
        var refused = Assert.Throws<RefusedException>(() => LifecycleFile.Parse($$"""{"result":[{{One}},{{One}}]}"""));
        Assert.Equal(new LifecycleDocumentIsFaulty("", "result[1]", DocumentFault.Repeated), refused.Refusal);
    }

    private static string WithOverlay(string keys) => $$"""{"documents":[{"result":{{One}}}],"overlay":[{ {{keys}} }]}""";
}
