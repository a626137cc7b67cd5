using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Decides on the charge of an incident, answers a second look at it, or changes what was decided (R8); what follows for
/// the pack is in the same transaction (R24).
/// </summary>
public sealed class DecideBilling(IDbContextFactory<SupportDbContext> store, ServiceTerms terms)
{
    /// <summary>Decides. A form that is sent twice decides once.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="ruling">What is decided, and why.</param>
    /// <param name="seen">The latest entry that the admin has seen; null to decide whatever came meanwhile.</param>
    /// <param name="moment">The admin, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, <see cref="AnotherAdminDecides"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, BillingRuling ruling, int? seen, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(db => DecideAsync(db, number, ruling, seen, moment, cancel), cancel);
    }

    private async Task DecideAsync(
        SupportDbContext db, IncidentNumber number, BillingRuling ruling, int? seen, Moment moment, CancellationToken cancel)
    {
        var pack = await db.LockPackOfAsync(number, cancel);
        var incident = await db.LoadIncidentAsync(number, moment.By, cancel);
        if (IsSentAgain(incident, ruling, seen, moment))
            return;
        await db.RefuseUnseenAsync(incident, seen, moment.By, cancel);
        await db.InsistOnOthersAsync(incident.Id, DecidersInStore.Concerned(pack, incident), moment, cancel);
        var before = incident.Billing;
        var decision = await RuleAsync(db, incident, ruling, moment, cancel);
        if (incident.Billing == BillingStatus.NotCharged)
            pack.Return(incident.Id, number, decision, ruling, moment);
        else if (before == BillingStatus.NotCharged)
            pack.TakeAgain(incident.CustomerId, incident.Id, number, decision, ruling, moment);
    }

    private static bool IsSentAgain(Incident incident, BillingRuling ruling, int? seen, Moment moment) =>
        seen < incident.EntryCount
        && incident.BillingDecisions is [.., var latest] && latest.Ruling == ruling && latest.By == moment.By.Person;

    private async Task<Guid> RuleAsync(
        SupportDbContext db, Incident incident, BillingRuling ruling, Moment moment, CancellationToken cancel)
    {
        if (incident.SecondLookIsWaiting)
            return incident.AnswerSecondLook(ruling, !await db.AnotherAdminExistsAsync(moment, [incident.CustomerId], cancel), moment);
        return incident.Billing == BillingStatus.AwaitingDecision || incident.RevisionIsRecommended
            ? incident.DecideBilling(ruling, moment)
            : incident.ReviseBilling(ruling, terms, moment);
    }
}
