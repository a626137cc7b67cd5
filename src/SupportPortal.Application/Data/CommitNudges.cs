using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SupportPortal.Application.Jobs;

namespace SupportPortal.Application.Data;

/// <summary>Wakes the jobs that a deed has given work to, once its transaction is committed.</summary>
public sealed class CommitNudges(Nudges nudges) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    /// <inheritdoc/>
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Nudge(eventData.Context);

    /// <inheritdoc/>
    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Nudge(eventData.Context);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        // A single statement needs no transaction, and then none is committed.
        if (eventData.Context?.Database.CurrentTransaction is null)
            Nudge(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void Nudge(DbContext? context)
    {
        if (context is not SupportDbContext { HasNewMail: true } db)
            return;
        db.HasNewMail = false;
        nudges.Nudge(Mail.SendMail.Job);
    }
}
