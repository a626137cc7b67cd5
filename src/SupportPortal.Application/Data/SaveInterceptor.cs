using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Mail;
using SupportPortal.Application.People;
using SupportPortal.Application.Search;
using SupportPortal.Domain;

namespace SupportPortal.Application.Data;

/// <summary>
/// Turns what the aggregates tell into audit rows and outbox rows in the transaction that saves them, counts the version of
/// each aggregate that changed, and keeps what can be found up to date.
/// </summary>
public sealed class SaveInterceptor : SaveChangesInterceptor
{
    /// <inheritdoc/>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        var db = (SupportDbContext)eventData.Context!;
        Prepare(db);
        return SearchIndexing.Concerns(db) ? throw new NotSupportedException("What people write is saved asynchronously, with what can be found of it.") : result;
    }

    /// <inheritdoc/>
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (SupportDbContext)eventData.Context!;
        var detects = DetectOnce(db);
        try
        {
            Prepare(db);
            await SearchIndexing.PrepareAsync(db, cancellationToken);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }

        return result;
    }

    // Each look at the tracker would compare everything anew; what is changed here, the save itself detects.
    private static bool DetectOnce(SupportDbContext db)
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        if (detects)
            db.ChangeTracker.DetectChanges();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        return detects;
    }

    private static void Prepare(SupportDbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<Account>().Where(entry => entry.State == EntityState.Modified))
            entry.Entity.ConcurrencyStamp = Guid.NewGuid().ToString();
        foreach (var entry in db.ChangeTracker.Entries<Entity>().Where(IsChanged).ToList())
        {
            entry.Entity.Touch();
            foreach (var happened in entry.Entity.Events)
                Write(db, entry.Entity, happened);
            entry.Entity.ClearEvents();
        }

        // Deeds on accounts add their audit entries and mails themselves.
        var known = db.ChangeTracker.Entries<UnsealedAudit>().Select(entry => entry.Entity.EntryId).ToHashSet();
        foreach (var audit in Added<AuditEntry>(db).Where(audit => !known.Contains(audit.Id)).ToList())
            db.UnsealedAudit.Add(new UnsealedAudit { EntryId = audit.Id, At = audit.At });
        db.HasNewMail |= Added<OutboxMail>(db).Any();
    }

    private static IEnumerable<T> Added<T>(SupportDbContext db)
        where T : class =>
        db.ChangeTracker.Entries<T>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity);

    private static bool IsChanged(EntityEntry<Entity> entry) =>
        entry.State is EntityState.Added or EntityState.Modified || entry.Entity.Events.Count > 0;

    private static void Write(SupportDbContext db, Entity source, DomainEvent happened)
    {
        if (happened is IAudited)
            db.AuditEntries.Add(AuditEntry.Of(source, happened));
        db.Outbox.AddRange(Notifications.For(source, happened));
    }
}
