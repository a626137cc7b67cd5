using Microsoft.AspNetCore.DataProtection;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain;

namespace SupportPortal.Application.Demo;

/// <summary>
/// Gives a new portal something to look at: people, packs and incidents in every state, made by the portal's own deeds in
/// the order in which they are said to have happened. What a killed start has left undone is done by the next one.
/// </summary>
public sealed class Demonstration
{
    // The first order tells when the demonstration was begun, the last one that it is complete.
    private static readonly DemoOrder First = DemoSeed.Orders()[0];
    private static readonly DemoOrder Last = DemoSeed.Orders()[^1];

    private readonly IDbContextFactory<SupportDbContext> _store;
    private readonly SeedDemoAccounts _people;
    private readonly DemoOrders _orders;
    private readonly DemoStandings _standings;
    private readonly DemoReaders _readers;
    private readonly DemoIncidents _incidents;
    private readonly DemoViews _views;
    private readonly SealAudit _seal;
    private readonly IDataProtectionProvider _keys;

    internal Demonstration(
        IDbContextFactory<SupportDbContext> store, SeedDemoAccounts people, DemoOrders orders, DemoStandings standings, DemoReaders readers, DemoIncidents incidents, DemoViews views,
        SealAudit seal, IDataProtectionProvider keys) =>
        (_store, _people, _orders, _standings, _readers, _incidents, _views, _seal, _keys) = (store, people, orders, standings, readers, incidents, views, seal, keys);

    /// <summary>The order confirmation number of somebody who has left: to recover the pack with, as the demo customer.</summary>
    public static string OrderNumber { get; } = DemoOrder.NumberOf("marek-five").Written;

    /// <summary>Whether the store has the whole demonstration.</summary>
    public async Task<bool> IsThereAsync(CancellationToken cancel)
    {
        await using var db = await _store.CreateDbContextAsync(cancel);
        return await db.DemoPacks(Last.Key).AnyAsync(cancel);
    }

    /// <summary>
    /// Makes it in a new portal, and goes on with one that was not finished; a portal that is in use gets the three sign-ins
    /// only.
    /// </summary>
    /// <param name="sellerCountry">Whose calendar counts where a customer's country has none.</param>
    /// <param name="sellerZone">Where dates are dates.</param>
    /// <param name="now">When it is made; nothing in it is later.</param>
    /// <param name="cancel">Gives up between two deeds.</param>
    /// <returns>Whether anything was done.</returns>
    public async Task<bool> HandleAsync(string sellerCountry, DateTimeZone sellerZone, Instant now, CancellationToken cancel)
    {
        if (await BegunAsync(now, cancel) is not { } begun)
        {
            await _people.HandleAsync(DemoAccounts.All, Moment.Of(Actor.System, now, sellerZone), cancel);
            return false;
        }

        // Were the first key made for a link inside a deed, it would wait for that deed's own lock.
        _keys.CreateProtector(nameof(Demonstration)).Protect("");
        var before = begun - Duration.FromDays(First.DaysAgo + 1);
        await _people.HandleAsync(DemoPeople.All, Moment.Of(Actor.System, before, sellerZone), cancel);
        await PlayAsync(sellerCountry, sellerZone, begun, cancel);
        while (await _seal.HandleAsync(now, cancel) > 0)
            cancel.ThrowIfCancellationRequested();
        return true;
    }

    private async Task PlayAsync(string sellerCountry, DateTimeZone sellerZone, Instant begun, CancellationToken cancel)
    {
        var times = new DemoTimes(begun, await CalendarsAsync(cancel));
        var steps = DemoStep.InOrder([.. _orders.Steps(times, sellerZone), .. _standings.Steps(times), .. _readers.Steps(times), .. _incidents.Steps(times, sellerCountry), .. _views.Steps(times)]);
        var done = await LastDoneAsync(cancel);
        foreach (var step in steps.SkipLast(1).Where(step => step.At > done))
            await step.Do(step.Moment(sellerZone), cancel);
        await CallMailsSentAsync(begun, cancel);
        await SignInAsync(steps, cancel);
        await steps[^1].Do(steps[^1].Moment(sellerZone), cancel);
    }

    private async Task<Instant?> BegunAsync(Instant now, CancellationToken cancel)
    {
        if (await IsThereAsync(cancel))
            return null;
        await using var db = await _store.CreateDbContextAsync(cancel);
        var number = First.Number.Normalized;
        if (await db.Orders.SingleOrDefaultAsync(order => order.NumberNormalized == number, cancel) is { } first)
            return first.RecordedAt + Duration.FromDays(First.DaysAgo);
        var isNew = !await db.Orders.AnyAsync(cancel) && !await db.Incidents.AnyAsync(cancel);
        return isNew ? Moment.CutToMicroseconds(now) : null;
    }

    private async Task<Dictionary<string, Domain.ResponseTimes.BusinessCalendar>> CalendarsAsync(CancellationToken cancel)
    {
        await using var db = await _store.CreateDbContextAsync(cancel);
        return await db.CalendarsInForce().AsNoTracking().ToDictionaryAsync(version => version.Country, version => version.Calendar, cancel);
    }

    // All steps but a few, which look for themselves, leave one of these; and no two are at the same time.
    private async Task<Instant> LastDoneAsync(CancellationToken cancel)
    {
        await using var db = await _store.CreateDbContextAsync(cancel);
        Instant?[] last =
        [
            await db.TimelineEntries.Select(entry => (Instant?)entry.At).OrderByDescending(at => at).FirstOrDefaultAsync(cancel),
            await db.LedgerEntries.Select(entry => (Instant?)entry.At).OrderByDescending(at => at).FirstOrDefaultAsync(cancel),
            await db.RecoveryRequests.Select(request => (Instant?)request.AskedAt).OrderByDescending(at => at).FirstOrDefaultAsync(cancel),
        ];
        return last.Max() ?? Instant.MinValue;
    }

    // Who did something was signed in, a few minutes before at the latest.
    private async Task SignInAsync(IReadOnlyList<DemoStep> steps, CancellationToken cancel)
    {
        foreach (var person in steps.GroupBy(step => step.By.Id, step => step.At))
        {
            Instant? at = person.Max() - Duration.FromMinutes(4);
            await _store.DecideAsync(
                db => db.Users.Where(account => account.Id == person.Key && account.LastSignInAt == null).ExecuteUpdateAsync(set => set.SetProperty(account => account.LastSignInAt, at), cancel), cancel);
        }
    }

    // Nobody waits for mails about what happened long ago.
    private Task CallMailsSentAsync(Instant until, CancellationToken cancel) => _store.DecideAsync(
        async db =>
        {
            foreach (var mail in await db.Outbox.Where(mail => mail.SentAt == null && mail.CreatedAt <= until).ToListAsync(cancel))
                mail.HasBeenTried(null, mail.CreatedAt);
        },
        cancel);
}
