using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Packs;

/// <summary>Hands an open incident over to who has recovered the pack that paid for it; one by one (R25).</summary>
public sealed class HandOverIncident(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Hands it over.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="moment">The admin, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, or what <see cref="Incident.CanHandOver"/> says.</exception>
    public Task HandleAsync(IncidentNumber number, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                // The pack is locked first, as in every deed on one: an objection meanwhile stands in line.
                var paidWith = await db.Incidents.Where(one => one.Number == number).Select(one => one.PackId).SingleOrDefaultAsync(cancel);
                var pack = await db.LockPackAsync(paidWith, cancel);
                if (pack.OwnerId is { } to)
                    await db.LockCustomerAsync(to, cancel);
                var incident = await db.LoadIncidentAsync(number, moment.By, cancel);
                incident.HandOver(pack, await db.AnotherAdminExistsAsync(moment, DecidersInStore.Concerned(pack, incident), cancel), moment);
            },
            cancel);
    }
}
