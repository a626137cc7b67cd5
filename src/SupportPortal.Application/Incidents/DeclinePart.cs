using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>The customer declines a part of a split, which is not pursued (R10).</summary>
public sealed class DeclinePart(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Declines it.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, or what <see cref="Incident.CanAnswerPart"/> says.</exception>
    public Task HandleAsync(IncidentNumber number, int part, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db => (await db.LockWithPartsAsync(number, moment.By, cancel)).DeclinePart(part, moment),
        cancel);
}
