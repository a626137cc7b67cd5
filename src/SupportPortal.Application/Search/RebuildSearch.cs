using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Search;

/// <summary>Mends what can be found where it is not what was written: after an import by hand, or when <c>verify</c> says so.</summary>
public sealed class RebuildSearch(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Mends it, some incidents at a time, while the portal runs.</summary>
    /// <param name="progress">Told how many incidents have been looked at.</param>
    /// <param name="cancel">Stops between pages; what is mended stays.</param>
    /// <returns>In how many places it was mended.</returns>
    public async Task<int> HandleAsync(Action<int> progress, CancellationToken cancel)
    {
        var (after, looked, mended) = (new IncidentNumber(0), 0, 0);
        while (true)
        {
            var (last, count, wrong) = await store.AppendAsync(db => MendAsync(db, after, cancel), cancel);
            if (count == 0)
                break;
            (after, looked, mended) = (last, looked + count, mended + wrong);
            progress(looked);
        }

        await using var whole = await store.CreateDbContextAsync(cancel);
        if (await whole.NotIndexedAsync(cancel) is > 0 and var entries)
        {
            await whole.IndexAnewAsync(cancel);
            mended += entries;
        }

        return mended;
    }

    private static async Task<(IncidentNumber Last, int Count, int Wrong)> MendAsync(SupportDbContext db, IncidentNumber after, CancellationToken cancel)
    {
        var page = await db.HeadsAfterAsync(after, cancel);
        var wrong = await db.DifferencesAsync(page, cancel);
        foreach (var difference in wrong)
            Mend(db, difference);
        return (page.Count == 0 ? after : page[^1].Number, page.Count, wrong.Count);
    }

    private static void Mend(SupportDbContext db, SearchDifference difference)
    {
        if (difference is { Expected: { } expected, Kept: { } kept } && (kept.Id, kept.IsInternal) == (expected.Id, expected.IsInternal))
        {
            kept.Rename(expected.Head);
            kept.Rewrite(expected.Words);
            return;
        }

        if (difference.Kept is { } extra)
            db.Remove(extra);
        if (difference.Expected is { } missing)
            db.Add(missing);
    }
}
