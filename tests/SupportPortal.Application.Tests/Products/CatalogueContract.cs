using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Products;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Tests.Products;

[Rule("R29")]
public sealed class CatalogueContract : IClassFixture<Stores>
{
    private const string Three = """
        {"documents":[{"result":{"name":"base","label":"Data Base","releases":[
          {"name":"3","releaseDate":"2025-01-01","isEol":false},
          {"name":"2","releaseDate":"2022-01-01","eolFrom":"2032-12-31"},
          {"name":"1","releaseDate":"2019-01-01","eoasFrom":"2024-12-31","eolFrom":"2029-12-31"}]}}]}
        """;

    private const string OneLine = """
        {"documents":[{"result":{"name":"base","label":"Data Base","releases":[
          {"name":"1","releaseDate":"2019-01-01","eoasFrom":"2024-12-31","eolFrom":"2030-12-31"}]}}],
         "overlay":[{"product":"base","lines":[{"line":"all","releases":["3","2","1"]}]}]}
        """;

    private static readonly Moment Now = Moment.Of(new Actor(Guid.NewGuid(), Roles.Admin), Instant.FromUtc(2026, 11, 22, 12, 0), DateTimeZone.Utc);

    [Theory, OnEachStore]
    public async Task Seeds_some_twenty_products_once(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var seed = new SeedCatalogue(store.Contexts);

        Assert.InRange(await seed.HandleAsync(Now, CancellationToken.None), 20, 30);
        Assert.Equal(0, await seed.HandleAsync(Now, CancellationToken.None));
        await using var db = store.Open();
        var product = await db.Products.Whole().SingleAsync(one => one.Slug == "mssqlserver");
        Assert.Equal(["2025", "2022", "2019"], product.VersionsNewestFirst.Take(3).Select(version => version.Name));
        Assert.Equal(new LocalDate(2030, 1, 8), product.Find("15.0")!.SupportEnd);
    }

    [Theory, OnEachStore]
    [Rule("R30")]
    public async Task Is_searched_by_any_name(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        await new SeedCatalogue(store.Contexts).HandleAsync(Now, CancellationToken.None);
        await using var db = store.Open();

        Assert.Equal(["mssqlserver"], await db.Products.FoundBy("MSSQL 2019").Select(product => product.Slug).ToListAsync());
        Assert.Equal(["windows", "windows-server"], await db.Products.FoundBy("microsoft windows").Where(product => product.Family == "Windows").Select(product => product.Slug).ToListAsync());
        Assert.Empty(await db.Products.FoundBy("100%").ToListAsync());
    }

    [Theory, OnEachStore]
    public async Task Is_imported_with_a_preview_and_changes_nothing_the_second_time(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var import = new ImportLifecycle(store.Contexts);
        var file = LifecycleFile.Parse(Three);

        var proposed = await import.ProposeAsync(file, CancellationToken.None);
        Assert.Equal(proposed, await import.HandleAsync(file, Now, CancellationToken.None));
        Assert.Equal(4, proposed.Count);
        var version = await store.Open().Products.Select(product => product.Version).SingleAsync();
        Assert.DoesNotContain(await import.HandleAsync(file, Now, CancellationToken.None), change => change.ChangesSomething);
        Assert.Equal(version, await store.Open().Products.Select(product => product.Version).SingleAsync());
    }

    [Theory, OnEachStore]
    public async Task Loses_no_version_when_lines_are_put_together(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var import = new ImportLifecycle(store.Contexts);
        await import.HandleAsync(LifecycleFile.Parse(Three), Now, CancellationToken.None);
        await import.HandleAsync(LifecycleFile.Parse(OneLine), Now, CancellationToken.None);

        await using var db = store.Open();
        var product = await db.Products.Whole().SingleAsync();
        Assert.Equal(["all"], product.Lines.Select(line => line.Name));
        Assert.Equal(["3", "2", "1"], product.VersionsNewestFirst.Select(version => version.Slug));
        Assert.Equal(1, await db.Set<VersionLine>().CountAsync());
        Assert.Equal(new LocalDate(2030, 12, 31), product.Find("1")!.SupportEnd);
        Assert.False(product.Find("3")!.Dates.SupportHasEnded);
    }

    [Theory, OnEachStore]
    public async Task Keeps_an_admins_own_date(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var import = new ImportLifecycle(store.Contexts);
        await import.HandleAsync(LifecycleFile.Parse(Three), Now, CancellationToken.None);
        await using (var db = store.Open())
        {
            var product = await db.Products.Whole().SingleAsync();
            product.SetDates(product.Find("1")!, product.Find("1")!.Dates with { SupportEnd = new LocalDate(2028, 6, 30) }, Now);
            await db.SaveChangesAsync();
        }

        Assert.Contains(await import.HandleAsync(LifecycleFile.Parse(OneLine), Now, CancellationToken.None), change => change is DateIsKept);
        Assert.Equal(new LocalDate(2028, 6, 30), (await store.Open().Products.Whole().SingleAsync()).Find("1")!.SupportEnd);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Is_imported_by_an_admin_only(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var customer = Now with { By = new Actor(Guid.NewGuid(), Roles.Customer) };
        var refused = await Assert.ThrowsAsync<RefusedException>(
            () => new ImportLifecycle(store.Contexts).HandleAsync(LifecycleFile.Parse(Three), customer, CancellationToken.None));
        Assert.Equal(new NotAllowed(), refused.Refusal);
    }
}
