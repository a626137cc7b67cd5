using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.Incidents;

/// <summary>The views that somebody keeps: to read, to call something else, to throw away.</summary>
public sealed class SavedViews(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>All of a person's, by name as the language of the request orders names.</summary>
    public async Task<IReadOnlyList<SavedView>> OfAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var views = await db.SavedViews.AsNoTracking().Where(view => view.Person == person).ToListAsync(cancel);
        return [.. views.OrderBy(view => view.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(view => view.Id)];
    }

    /// <summary>One of a person's; null when there is no such.</summary>
    public async Task<SavedView?> FindAsync(Guid id, Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.SavedViews.AsNoTracking().SingleOrDefaultAsync(view => view.Id == id && view.Person == person, cancel);
    }

    /// <summary>Calls it something else.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="ViewNeedsAName"/>, <see cref="ViewNameIsTaken"/>.</exception>
    public Task RenameAsync(Guid id, string name, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var (kept, normalized) = SavedViewName.Of(name);
            await db.LockReaderAsync(moment.By, cancel);
            var own = await db.SavedViews.Where(view => view.Person == moment.By.Person).ToListAsync(cancel);
            var view = own.Find(one => one.Id == id) ?? throw new RefusedException(new NotFound());
            own.Where(one => one.Id != id).InsistIsFree(normalized);
            (view.Name, view.NormalizedName) = (kept, normalized);
        },
        cancel);

    /// <summary>Throws it away; no incident changes.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>.</exception>
    public Task RemoveAsync(Guid id, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            if (await db.SavedViews.Where(view => view.Id == id && view.Person == moment.By.Person).ExecuteDeleteAsync(cancel) == 0)
                new NotFound().Throw();
        },
        cancel);
}
