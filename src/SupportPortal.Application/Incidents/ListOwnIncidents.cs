using System.Linq.Expressions;
using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Lists the incidents that a person submitted or takes part in (R37).</summary>
public sealed class ListOwnIncidents(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 25;

    /// <summary>A page of them.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="view">Which of them.</param>
    /// <param name="before">Only those with lower numbers, the highest first; null for the first page.</param>
    /// <param name="after">Only those with higher numbers, the lowest of them on the page; null otherwise.</param>
    /// <param name="now">When: a part of a split waits until it lapses.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<OwnIncidents> HandleAsync(
        Guid person, OwnView view, IncidentNumber? before, IncidentNumber? after, Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var (upwards, which) = (after is not null, Which(view, now));
        // Two seeks, each bounded: one query with an "or" walks through everybody's incidents.
        var own = await ReadAsync(db.Incidents.Where(one => one.CustomerId == person).Where(which), before, after, shared: false, cancel);
        var shared = await ReadAsync(
            db.Set<Participant>().Where(one => one.PersonId == person).Join(db.Incidents, one => one.IncidentId, incident => incident.Id, (one, incident) => incident).Where(which),
            before, after, shared: true, cancel);
        var found = own.Concat(shared).OrderBy(line => upwards ? line.Number.Value : -line.Number.Value).ToList();
        var page = found.Take(PageSize).OrderByDescending(line => line.Number.Value).ToList();
        var more = found.Count > PageSize;
        return new OwnIncidents(
            page,
            page.Count > 0 && (upwards ? more : before is not null) ? page[0].Number : null,
            page.Count > 0 && (upwards || more) ? page[^1].Number : null);
    }

    private static Expression<Func<Incident, bool>> Which(OwnView view, Instant now) => view switch
    {
        OwnView.Waiting => CustomersTurn.At(now),
        OwnView.Closed => incident => incident.Stage == Stage.Closed,
        _ => CustomersTurn.OpenAndNotAt(now),
    };

    private static Task<List<OwnIncident>> ReadAsync(
        IQueryable<Incident> incidents, IncidentNumber? before, IncidentNumber? after, bool shared, CancellationToken cancel)
    {
        incidents = incidents.AsNoTracking();
        if (after is { } lower)
            incidents = incidents.Where(incident => incident.Number > lower).OrderBy(incident => incident.Number);
        else if (before is { } upper)
            incidents = incidents.Where(incident => incident.Number < upper).OrderByDescending(incident => incident.Number);
        else
            incidents = incidents.OrderByDescending(incident => incident.Number);
        return Lines(incidents.Take(PageSize + 1), shared).ToListAsync(cancel);
    }

    private static IQueryable<OwnIncident> Lines(IQueryable<Incident> incidents, bool shared) => incidents.Select(incident => new OwnIncident
    {
        Number = incident.Number,
        Title = incident.Title,
        ProductName = incident.ProductName,
        VersionName = incident.VersionName,
        Severity = incident.Severity,
        Stage = incident.Stage,
        SubmittedAt = incident.SubmittedAt,
        ResponseDue = incident.ResponseDue,
        RespondedAt = incident.RespondedAt,
        ResponseNotNeeded = incident.ResponseNotNeeded,
        LastEntryAt = incident.LastEntryAt,
        IsShared = shared,
    });
}
