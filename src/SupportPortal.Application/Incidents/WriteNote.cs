using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Leaves a note that the customer never sees.</summary>
public sealed class WriteNote(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Leaves it.</summary>
    /// <exception cref="RefusedException">What <see cref="Incident.CanNote"/> says, or what is wrong with the note.</exception>
    public Task HandleAsync(IncidentNumber number, Message note, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db => (await db.LoadIncidentAsync(number, moment.By, cancel)).Note(note, moment),
        cancel);
}
