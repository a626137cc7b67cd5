using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Removes a file of an incident for good, for the submitter: its name, who and when stays (R37).</summary>
public sealed class RemoveFile(IDbContextFactory<SupportDbContext> store, IFileStore files)
{
    /// <summary>Removes it.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, or why it cannot be.</exception>
    public async Task HandleAsync(IncidentNumber number, Guid file, Moment moment, CancellationToken cancel)
    {
        await store.AppendAsync(
            async db =>
            {
                var incident = await db.LockIncidentAsync(number, moment.By, cancel);
                var kept = await db.Attachments.SingleOrDefaultAsync(one => one.Id == file && one.IncidentId == incident.Id, cancel)
                    ?? throw new RefusedException(new NotFound());
                incident.RemoveFile(kept, moment);
            },
            cancel);
        // Whoever reads it now reads to its end; nobody opens it again. Should the portal stop here, `verify` tells of the file.
        files.Remove(file);
    }
}
