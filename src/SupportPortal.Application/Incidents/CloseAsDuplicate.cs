using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Closes an incident because another of the customer's is about the same (R6).</summary>
public sealed class CloseAsDuplicate(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Closes it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="original">The number of the other incident, as people write it.</param>
    /// <param name="message">More about it, if any.</param>
    /// <param name="recommendation">What the engineer recommends about the charge, if anything.</param>
    /// <param name="seen">The latest entry that the writer has seen; null to close whatever came meanwhile.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="OriginalIsUnknown"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(
        IncidentNumber number, string original, string? message, BillingRuling? recommendation, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var incident = await db.LoadIncidentAsync(number, seen, moment.By, cancel);
                var other = await FindAsync(db, original, cancel);
                incident.CloseAsDuplicate(other, message, recommendation, await db.CalendarOfAsync(incident, cancel), moment);
            },
            cancel);

    private static async Task<Incident> FindAsync(SupportDbContext db, string written, CancellationToken cancel) =>
        IncidentNumber.Parse(written) is { } number && await db.Incidents.SingleOrDefaultAsync(one => one.Number == number, cancel) is { } other
            ? other
            : throw new RefusedException(new OriginalIsUnknown(written));
}
