using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Finds a file of an incident, for those who may read it.</summary>
public sealed class FindAttachment(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>What is known of the file, or null when it is not there for this actor (R37).</summary>
    public async Task<Attachment?> HandleAsync(IncidentNumber number, Guid file, Actor actor, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var incidents = db.Incidents.Where(IncidentVisibility.VisibleTo(actor)).Where(incident => incident.Number == number);
        return await db.Attachments.AsNoTracking()
            .Where(IncidentVisibility.FilesVisibleTo(actor))
            .SingleOrDefaultAsync(one => one.Id == file && one.RemovedAt == null && incidents.Any(incident => incident.Id == one.IncidentId), cancel);
    }
}
