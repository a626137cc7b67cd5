using SupportPortal.Application.Data;
using SupportPortal.Web.Commands;
using TestStores = SupportPortal.Application.Tests.Data.Stores;

namespace SupportPortal.Web.Tests.Commands;

[Rule("R29")]
public sealed class ImportLifecycleTests
{
    private const string Document = """
        [ { "result": { "name": "graph-base", "label": "Graph Base", "releases": [ { "name": "2", "releaseDate": "2025-02-01", "eolFrom": "2031-01-31" } ] } },
          { "result": { "name": "postgresql", "label": "PostgreSQL", "releases": [ { "name": "17", "releaseDate": "2024-09-26", "eolFrom": "2030-01-08" } ] } } ]
        """;

    [Fact]
    public async Task Tells_in_words_what_it_changes()
    {
        await using var store = await TestStores.NewAsync(Store.Sqlite);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Document);

        var typed = await Typed.OnAsync(store.Options, "import-lifecycle", file);

        File.Delete(file);
        Assert.Equal(ExitCode.Done, typed.Code);
        Assert.Contains("graph-base: new product, Graph Base\n", typed.Output, StringComparison.Ordinal);
        Assert.Contains("graph-base 2: new version, release", typed.Output, StringComparison.Ordinal);
        Assert.Matches("postgresql 17: .* becomes 8 Jan 2030\n", typed.Output);
        Assert.DoesNotContain("{", typed.Output, StringComparison.Ordinal);
    }
}
