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
        for (var pack = 0; made.Count < count; pack += PacksAtOnce)
        {
            cancel.ThrowIfCancellationRequested();
            await using var db = await store.CreateDbContextAsync(cancel);
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            var batch = new List<Entity>();
            for (var i = 0; i < PacksAtOnce && made.Count < count; i++)
                batch.AddRange(made.MakePack());
            batch.ForEach(entity => entity.ClearEvents());
            db.AddRange(batch);
            await db.SaveChangesAsync(cancel);
            progress(made.Count);
        }

        await using var after = await store.CreateDbContextAsync(cancel);
        await after.SkipIncidentNumbersAsync(made.LastNumber, cancel);
        return made.Count;
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
