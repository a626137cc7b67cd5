using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Reminds customers of questions and solutions that wait for them, and closes what they leave unanswered (R6). Both are
/// times that pass, so nothing else does it.
/// </summary>
public sealed class MindSilence(IDbContextFactory<SupportDbContext> store, ServiceTerms terms)
{
    private const int Batch = 100;

    /// <summary>Whether a silence is to be minded.</summary>
    public async Task<bool> IsAnyDueAsync(Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Incidents.AnyAsync(incident => incident.SilenceDueAt <= now, cancel);
    }

    /// <summary>Minds those that have been due for longest, at most 100.</summary>
    /// <returns>How many were minded.</returns>
    public async Task<int> HandleAsync(Moment moment, CancellationToken cancel)
    {
        var minded = 0;
        foreach (var id in await FindAsync(moment.At, cancel))
            minded += await IsMindedAsync(id, moment, cancel) ? 1 : 0;
        return minded;
    }

    // What can't be minded, such as in a calendar that stays closed for years, does not hold up the others.
    private async Task<bool> IsMindedAsync(Guid id, Moment moment, CancellationToken cancel)
    {
        try
        {
            return await store.AppendAsync(db => MindAsync(db, id, moment, cancel), cancel);
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    private async Task<List<Guid>> FindAsync(Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Incidents.Where(incident => incident.SilenceDueAt <= now)
            .OrderBy(incident => incident.SilenceDueAt).Select(incident => incident.Id).Take(Batch).ToListAsync(cancel);
    }

    private async Task<bool> MindAsync(SupportDbContext db, Guid id, Moment moment, CancellationToken cancel)
    {
        var incident = await db.Incidents.SingleAsync(one => one.Id == id, cancel);
        // Meanwhile the customer may have answered, or another process minded it.
        if (incident.SilenceDueAt is not { } due || due > moment.At)
            return false;
        incident.MindSilence(await db.CalendarOfAsync(incident, cancel), terms, moment);
        return true;
    }
}
