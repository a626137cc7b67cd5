using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Products;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Scale;

/// <summary>
/// Fills a store for measuring: as many incidents as asked for, made by the domain's own deeds at moments of the past two
/// years, five in a hundred of them open around now. The same seed gives the same
/// incidents, but for their keys. Nobody is told of them.
/// </summary>
public sealed class SeedIncidents(IDbContextFactory<SupportDbContext> store)
{
    private const int PacksAtOnce = 50;

    // The keys are random, so that a batch touches pages everywhere: 256 MB of them stay at hand from batch to batch.
    private const string WideCache = "PRAGMA cache_size = -262144";

    /// <summary>Fills the store.</summary>
    /// <param name="count">How many incidents; rounded up to whole 5-packs.</param>
    /// <param name="seed">What the random choices begin with.</param>
    /// <param name="now">The instant around which the open ones are due.</param>
    /// <param name="sellerZone">The seller's time zone.</param>
    /// <param name="progress">Told how many are there.</param>
    /// <param name="cancel">Stops between batches; what is there stays, whole.</param>
    /// <returns>How many incidents were added.</returns>
    public async Task<int> HandleAsync(
        int count, int seed, Instant now, DateTimeZone sellerZone, Action<int> progress, CancellationToken cancel)
    {
        var made = await PrepareAsync(count, seed, now, sellerZone, cancel);
        await FillAsync(made, count, progress, cancel);
        await using var after = await store.CreateDbContextAsync(cancel);
        await after.SkipIncidentNumbersAsync(made.LastNumber, cancel);
        return made.Count;
    }

    // A batch is made while the one before it is written.
    private async Task FillAsync(IncidentMaker made, int count, Action<int> progress, CancellationToken cancel)
    {
        var saving = Task.CompletedTask;
        try
        {
            while (made.Count < count)
            {
                cancel.ThrowIfCancellationRequested();
                var (before, there) = (saving, made.Count);
                saving = SaveAsync(await BatchAsync(made, count, cancel), before, cancel);
                await before;
                progress(there);
            }
        }
        finally
        {
            await saving;
        }

        progress(made.Count);
    }

    private async Task<SupportDbContext> BatchAsync(IncidentMaker made, int count, CancellationToken cancel)
    {
        var entities = new List<Entity>();
        for (var i = 0; i < PacksAtOnce && made.Count < count; i++)
            entities.AddRange(made.MakePack());
        entities.ForEach(entity => entity.ClearEvents());
        var db = await store.CreateDbContextAsync(cancel);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(entities);
        return db;
    }

    private static async Task SaveAsync(SupportDbContext batch, Task before, CancellationToken cancel)
    {
        await using var db = batch;
        await before;
        // SQLite writes on the thread that asks it to.
        await Task.Yield();
        await db.Database.OpenConnectionAsync(cancel);
        if (db is SqliteDbContext)
            await db.Database.ExecuteSqlRawAsync(WideCache, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<IncidentMaker> PrepareAsync(int count, int seed, Instant now, DateTimeZone sellerZone, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var people = new PeopleMaker(seed, now);
        var engineers = people.Engineers(50);
        var customers = people.Customers(Math.Max(20, count / 40));
        db.AddRange(engineers.Concat(customers));
        await db.SaveChangesAsync(cancel);
        var last = await db.Incidents.OrderByDescending(incident => incident.Number).Select(incident => (IncidentNumber?)incident.Number).FirstOrDefaultAsync(cancel);
        return new IncidentMaker(seed, now, sellerZone)
        {
            LastNumber = last?.Value ?? IncidentNumbers.First - 1,
            Engineers = [.. engineers.Select(account => new Actor(account.Id, account.Roles))],
            Customers = [.. customers.Select(account => new Actor(account.Id, account.Roles))],
            Calendars = await db.CalendarsInForce().ToListAsync(cancel),
            Products = await db.Products.AsNoTracking().Whole().OrderBy(product => product.Slug).ToListAsync(cancel),
        };
    }
}
