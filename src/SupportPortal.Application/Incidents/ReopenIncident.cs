using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Reopens a closed incident that is not solved (R7); one whose charge was returned uses its pack again.</summary>
public sealed class ReopenIncident(IDbContextFactory<SupportDbContext> store, ServiceTerms terms)
{
    /// <summary>Reopens it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="why">What is not solved.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, what the pack says, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, string why, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(db => ReopenAsync(db, number, why, seen, moment, cancel), cancel);

    private async Task ReopenAsync(SupportDbContext db, IncidentNumber number, string why, int? seen, Moment moment, CancellationToken cancel)
    {
        // What an admin decides on the charge meanwhile stands in line.
        var pack = await db.LockPackOfAsync(number, cancel);
        var incident = await db.LoadIncidentAsync(number, seen, moment.By, cancel);
        await db.LockCustomerAsync(incident.CustomerId, cancel);
        var usesOne = incident.ReopeningUsesOne;
        var isThere = await db.ActiveEngineers().AnyAsync(engineer => engineer.Id == incident.AssigneeId, cancel);
        var cause = incident.Reopen(why, isThere, terms, moment);
        await db.TellIfNobodysAsync(incident, new IncidentReopenedMail(number, incident.Title, why), moment, cancel);
        if (!usesOne)
            return;
        (await FindReopenRefusal.WhyNotAsync(db, pack, incident, moment, cancel))?.Throw();
        pack.Use(incident.CustomerId, incident.Id, number, cause, moment);
    }
}
