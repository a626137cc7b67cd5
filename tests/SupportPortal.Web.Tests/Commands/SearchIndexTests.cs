using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Tests;
using SupportPortal.Application.Tests.Data;

namespace SupportPortal.Web.Tests.Commands;

public sealed class SearchIndexTests
{
    [Theory, OnEachStore]
    public async Task Mends_what_verify_finds(Store kind)
    {
        await using var store = await Application.Tests.Data.Stores.NewAsync(kind);
        var number = await store.AnIncidentAsync(await store.APersonAsync());
        await using (var db = store.Open())
            await db.SearchDocuments.ExecuteDeleteAsync();

        Assert.Contains($"{number}: Entry 1 cannot be found by its words.", (await Typed.OnAsync(store.Options, "verify")).Output, StringComparison.Ordinal);
        Assert.Contains("mended: 1", (await Typed.OnAsync(store.Options, "search-index", "--mend")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot be found", (await Typed.OnAsync(store.Options, "verify")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_the_index_of_SQLite_anew_where_it_lacks_entries()
    {
        await using var store = await Application.Tests.Data.Stores.NewAsync(Store.Sqlite);
        await store.AnIncidentAsync(await store.APersonAsync());
        await using (var db = store.Open())
            await db.Database.ExecuteSqlRawAsync("""INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('delete-all')""");

        Assert.Contains("full-text index: It differs from what it indexes in 1 entries.", (await Typed.OnAsync(store.Options, "verify")).Output, StringComparison.Ordinal);
        Assert.Contains("mended: 1", (await Typed.OnAsync(store.Options, "search-index", "--mend")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("full-text index", (await Typed.OnAsync(store.Options, "verify")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_it_does() =>
        Assert.Contains("full-text index of SQL Server", (await Typed.RunAsync(["search-index", "--help"])).Output, StringComparison.Ordinal);
}
