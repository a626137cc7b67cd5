using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Undoes the split that made an incident, as long as nobody has worked on it; what it used goes back to its pack in the
/// same transaction (R10).
/// </summary>
public sealed class UndoSplit(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Undoes it.</summary>
    /// <param name="number">The incident that the part became.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, or what <see cref="Incident.CanUndoSplit"/> says.</exception>
    public Task HandleAsync(IncidentNumber number, Moment moment, CancellationToken cancel) =>
        store.AppendAsync(db => UndoAsync(db, number, moment, cancel), cancel);

    private static async Task UndoAsync(SupportDbContext db, IncidentNumber number, Moment moment, CancellationToken cancel)
    {
        var made = await db.Incidents.Where(IncidentVisibility.VisibleTo(moment.By)).Where(one => one.Number == number)
            .Select(one => new { one.PackId, one.SplitFrom }).SingleOrDefaultAsync(cancel);
        if (made?.SplitFrom is not { } from)
            throw new RefusedException(made is null ? new NotFound() : new IsNoPart());
        // The pack, the incident that was split, its part: in the order in which they came to be, in every deed. The first of
        // these two may have been handed over to somebody else; whether this may be undone the part alone says.
        var pack = await db.LockPackAsync(made.PackId, cancel);
        var original = await db.LockWithPartsAsync(from, Actor.System, cancel);
        var part = await db.LockIncidentAsync(number, moment.By, cancel);
        var cause = part.UndoSplit(original, moment);
        pack.Return(part.Id, number, cause, null, moment);
    }
}
