using SupportPortal.Application.Data;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>Reads service notices (R35).</summary>
public sealed class ReadNotices(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The most that are listed.</summary>
    public const int Most = 50;

    /// <summary>Those that count on a day of the seller's time zone, the latest first.</summary>
    public async Task<IReadOnlyList<ServiceNotice>> CurrentAsync(LocalDate today, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.ServiceNotices.AsNoTracking().Where(notice => notice.EndedAt == null && (notice.LastDay == null || notice.LastDay >= today))
            .OrderByDescending(notice => notice.ChangedAt).ThenBy(notice => notice.Id).Take(Most).ToListAsync(cancel);
    }

    /// <summary>All of them, the latest first.</summary>
    public async Task<IReadOnlyList<ServiceNotice>> LatestAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.ServiceNotices.AsNoTracking().OrderByDescending(notice => notice.ChangedAt).ThenBy(notice => notice.Id).Take(Most).ToListAsync(cancel);
    }

    /// <summary>One of them, or null.</summary>
    public async Task<ServiceNotice?> FindAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.ServiceNotices.AsNoTracking().SingleOrDefaultAsync(notice => notice.Id == id, cancel);
    }
}
