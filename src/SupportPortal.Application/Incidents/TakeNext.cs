using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Gives an engineer the most urgent incident that is nobody's. Of engineers who ask at the same moment each gets
/// another one: an incident is claimed by a conditional update before it is read, and who comes second looks again.
/// </summary>
public sealed class TakeNext(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Takes it.</summary>
    /// <returns>The number of the incident that is now the actor's.</returns>
    /// <exception cref="RefusedException"><see cref="NothingIsUnassigned"/> or <see cref="NotAllowed"/>.</exception>
    public Task<IncidentNumber> HandleAsync(Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            if (!moment.By.IsEngineer)
                new NotAllowed().Throw();
            var number = await ClaimAsync(db, moment, cancel);
            (await db.LoadIncidentAsync(number, moment.By, cancel)).Take(moment);
            return number;
        },
        cancel);

    private static async Task<IncidentNumber> ClaimAsync(SupportDbContext db, Moment moment, CancellationToken cancel)
    {
        var unassigned = db.Incidents.In(QueueView.Unassigned, moment.By.Person, moment.At).InOrder(QueueView.Unassigned);
        while (true)
        {
            var number = await unassigned.Select(one => (IncidentNumber?)one.Number).FirstOrDefaultAsync(cancel)
                ?? throw new RefusedException(new NothingIsUnassigned());
            var claimed = await db.Incidents.Where(one => one.Number == number && one.AssigneeId == null)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, one => one.Version + 1), cancel);
            if (claimed == 1)
                return number;
        }
    }
}
