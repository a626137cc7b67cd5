using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.Incidents;

/// <summary>Keeps a view of the queue under a name. The same sent twice is kept once.</summary>
public sealed class SaveView(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Keeps it.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="query">What it shows, as the query of an address says it, without a place in its pages.</param>
    /// <param name="moment">Whose it is, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="ViewNeedsAName"/>, <see cref="ViewNameIsTaken"/>, <see cref="TooManyViews"/>, <see cref="ViewIsTooLong"/>, <see cref="NotAllowed"/>.</exception>
    public Task HandleAsync(string name, string query, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var (kept, normalized) = SavedViewName.Of(name);
            if (query.Length > SavedView.LongestQuery)
                new ViewIsTooLong(SavedView.LongestQuery).Throw();
            await db.LockReaderAsync(moment.By, cancel);
            var own = await db.SavedViews.AsNoTracking().Where(view => view.Person == moment.By.Person).ToListAsync(cancel);
            if (own.Any(view => view.NormalizedName == normalized && view.Query == query))
                return;
            own.InsistIsFree(normalized);
            if (own.Count >= SavedView.Most)
                new TooManyViews(SavedView.Most).Throw();
            db.SavedViews.Add(new SavedView
            {
                Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset()),
                Person = moment.By.Person,
                Name = kept,
                NormalizedName = normalized,
                Query = query,
                SavedAt = moment.At,
            });
        },
        cancel);
}
