using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>An engineer takes the proposal of a part back that nobody has answered (R10).</summary>
public sealed class WithdrawPart(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Takes it back.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, or what <see cref="Incident.CanWithdrawPart"/> says.</exception>
    public Task HandleAsync(IncidentNumber number, int part, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db => (await db.LockWithPartsAsync(number, moment.By, cancel)).WithdrawPart(part, moment),
        cancel);
}
