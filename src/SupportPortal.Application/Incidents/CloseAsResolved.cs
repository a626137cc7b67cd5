using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Closes an incident as resolved by quoting where the customer says so (R6).</summary>
public sealed class CloseAsResolved(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Closes it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="quoted">The key of the timeline entry in which the customer says so.</param>
    /// <param name="message">A closing message, if any.</param>
    /// <param name="seen">The latest entry that the writer has seen; null to close whatever came meanwhile.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">What <see cref="Incident.CanCloseAsResolved"/> says, what is wrong with the quote, or <see cref="MoreHasHappened"/>.</exception>
    public Task HandleAsync(IncidentNumber number, Guid? quoted, string? message, int? seen, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var incident = await db.LoadIncidentAsync(number, seen, moment.By, cancel);
            var entry = await db.TimelineEntries.SingleOrDefaultAsync(one => one.Id == quoted && one.IncidentId == incident.Id, cancel);
            incident.CloseAsResolved(entry, message, moment);
        },
        cancel);
}
