using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Finds what became of a draft of the actor's own (R11).</summary>
public sealed class FindSubmitted(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>What became of it; null when there is none, or it is somebody else's (R37).</summary>
    public async Task<SubmittedDraft?> HandleAsync(Guid draft, Actor actor, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var found = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == draft && one.OwnerId == actor.Person, cancel);
        if (found is null)
            return null;
        var numbers = found.Incidents.ToList();
        var incidents = numbers.Count == 0 ? [] : await db.Incidents.Where(IncidentVisibility.VisibleTo(actor))
            .Where(incident => numbers.Contains(incident.Number)).OrderBy(incident => incident.Number)
            .Select(incident => new SubmittedIncident(incident.Number, incident.Title, incident.Severity, incident.ResponseDue))
            .ToListAsync(cancel);
        return new SubmittedDraft(incidents, await RestAsync(db, found, cancel));
    }

    private static async Task<RestOfDraft?> RestAsync(SupportDbContext db, Draft draft, CancellationToken cancel)
    {
        var rest = draft.RestId is { } id
            ? await db.Drafts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.SubmittedAs == null, cancel)
            : null;
        return rest is null ? null : new RestOfDraft(rest.Id, [.. rest.Content.Problems.Select(problem => problem.Report.Title)]);
    }
}
