using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>Objects to a recovery, by the link mailed to the old owner; the pack is frozen until an admin decides (R25).</summary>
public sealed class ObjectToRecovery(IDbContextFactory<SupportDbContext> store, ObjectionLinks links)
{
    /// <summary>What a link is about, and what became of that; null when the link is not good.</summary>
    public async Task<MovedPack?> ReadAsync(string? token, Instant now, CancellationToken cancel)
    {
        var id = links.PackIn(token);
        await using var db = await store.CreateDbContextAsync(cancel);
        var pack = await db.Packs.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel);
        if (pack?.Recovery is not { } move)
            return null;
        if (!links.IsAbout(pack, token!))
            return new MovedPack(pack, MoveState.MovedAgain);
        return new MovedPack(pack, StateOf(move, pack.WentBack, now));
    }

    /// <summary>The same moment, in the name of whom the link was sent to.</summary>
    public static Moment ActedByOldOwner(Pack pack, Moment moment) =>
        moment with { By = new Actor(pack.Recovery?.FromOwnerId ?? Guid.Empty, Roles.None) };

    /// <summary>Objects.</summary>
    /// <param name="token">The token of the link.</param>
    /// <param name="words">Why, if the old owner says; at most 1,000 characters.</param>
    /// <param name="moment">When.</param>
    /// <param name="cancel">Gives up.</param>
    public Task HandleAsync(string? token, string? words, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var id = links.PackIn(token) ?? throw new RefusedException(new ObjectionLinkIsNotValid());
                var pack = await db.LockPackAsync(id, cancel);
                if (!links.IsAbout(pack, token!))
                    new ObjectionLinkIsNotValid().Throw();
                pack.ObjectToRecovery(string.IsNullOrWhiteSpace(words) ? null : words.Trim(), ActedByOldOwner(pack, moment));
            },
            cancel);

    private static MoveState StateOf(Recovery move, bool wentBack, Instant now)
    {
        if (move.IsFrozen)
            return MoveState.OnHold;
        if (move.DecidedAt is not null)
            return wentBack ? MoveState.Reversed : MoveState.Upheld;
        return move.IsProvisional(now) ? MoveState.Open : MoveState.Final;
    }
}
