using SupportPortal.Application.Data;

namespace SupportPortal.Application.Live;

/// <summary>Tells the other nodes who has which incident open here, and asks for theirs.</summary>
public sealed class ShareLooks(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Says what a node's people have open, in place of what it said before.</summary>
    public Task SaveAsync(Guid node, IReadOnlyCollection<Looking> open, Instant now, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            await db.Looks.Where(look => look.Node == node || look.Until <= now).ExecuteDeleteAsync(cancel);
            db.Looks.AddRange(open.Select(one => new Look
            {
                Node = node,
                Incident = one.Incident,
                Person = one.Person,
                IsWriting = one.IsWriting,
                Until = now + Look.Length,
            }));
        },
        cancel);

    /// <summary>What is open anywhere, once for each person and incident. The table is as small as the support side.</summary>
    public async Task<IReadOnlyList<Looker>> ReadAsync(Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var rows = await db.Looks.AsNoTracking().Where(look => look.Until > now)
            .Join(db.Users, look => look.Person, account => account.Id, (look, account) => new Looker(look.Incident, account.Id, account.DisplayName, look.IsWriting))
            .ToListAsync(cancel);
        return
        [
            .. rows.GroupBy(one => (one.Incident, one.Person)).Select(same => same.First() with { IsWriting = same.Any(one => one.IsWriting) })
                .OrderBy(one => one.Incident).ThenBy(one => one.Name, StringComparer.Ordinal).ThenBy(one => one.Person),
        ];
    }
}
