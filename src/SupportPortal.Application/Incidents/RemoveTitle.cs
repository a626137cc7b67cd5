using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Removes the title of an incident for good, for the submitter; another stands in its place (R37).</summary>
public sealed class RemoveTitle(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Removes it, also from the part that it was, and from the mails that told it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="instead">The title from now on; the number when it is empty.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, string? instead, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var incident = await db.LockWithOriginalAsync(number, moment.By, cancel);
            var title = incident.Title;
            incident.RemoveTitle(instead, moment);
            await db.ForgetMailsAsync(incident.Id, of: null, title, incident.Title, cancel);
            await db.RemoveCopiesAsync(incident, new Echo([title]), isItsOwn: true, moment, cancel);
        },
        cancel);
}
