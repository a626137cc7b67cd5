using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>Finds exemption documents: people their own, admins all (R28, R37).</summary>
public sealed class FindExemptions(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How many stand on a page of the admins' list.</summary>
    public const int PageSize = 50;

    private const int MostOwn = 100;

    /// <summary>The actor's own, the latest first.</summary>
    public async Task<IReadOnlyList<TaxExemption>> OwnAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.TaxExemptions.AsNoTracking().Where(one => one.CustomerId == person)
            .OrderByDescending(one => one.UploadedAt).Take(MostOwn).ToListAsync(cancel);
    }

    /// <summary>One that the actor may see; null when there is none, or it is another's.</summary>
    public async Task<ExemptionRow?> OneAsync(Guid exemption, Actor actor, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var row = await Rows(db).Where(one => one.Exemption.Id == exemption && (actor.IsAdmin || one.Exemption.CustomerId == actor.Person)).SingleOrDefaultAsync(cancel);
        return row is null ? null : new ExemptionRow(row.Exemption, row.Customer) { Deciders = await db.DecidersAsync(cancel) };
    }

    /// <summary>A page for admins, the latest first, and the cursor of the next one if there is one.</summary>
    /// <param name="state">The state they are in; null for all.</param>
    /// <param name="after">Where to go on.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<(IReadOnlyList<ExemptionRow> Rows, TimeCursor? Next)> PageAsync(ExemptionState? state, TimeCursor? after, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var rows = Rows(db);
        if (state is { } wanted)
            rows = rows.Where(row => row.Exemption.State == wanted);
        if (after is var (at, id))
            rows = rows.Where(row => row.Exemption.UploadedAt <= at && (row.Exemption.UploadedAt < at || row.Exemption.Id.CompareTo(id) < 0));
        var found = await rows.OrderByDescending(row => row.Exemption.UploadedAt).ThenByDescending(row => row.Exemption.Id).Take(PageSize + 1).ToListAsync(cancel);
        var page = found.Take(PageSize).Select(row => new ExemptionRow(row.Exemption, row.Customer)).ToList();
        return (page, found.Count > PageSize ? new TimeCursor(page[^1].Exemption.UploadedAt, page[^1].Exemption.Id) : null);
    }

    private static IQueryable<Row> Rows(SupportDbContext db) =>
        from exemption in db.TaxExemptions.AsNoTracking()
        join customer in db.Users.AsNoTracking() on exemption.CustomerId equals customer.Id
        select new Row { Exemption = exemption, Customer = customer };

    private sealed class Row
    {
        public required TaxExemption Exemption { get; init; }

        public required Account Customer { get; init; }
    }
}
