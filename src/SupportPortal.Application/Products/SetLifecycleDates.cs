using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Products;

/// <summary>An admin sets the dates of a version; those that change are the admin's own, and no import changes them (R29).</summary>
public sealed class SetLifecycleDates(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Sets them.</summary>
    /// <param name="product">The product's slug.</param>
    /// <param name="version">The version's slug.</param>
    /// <param name="dates">All dates, as they shall be.</param>
    /// <param name="seen">The <see cref="Entity.Version"/> of the product that the admin had before them.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="DatesAreOutOfOrder"/>, <see cref="DatesAreUnchanged"/>, <see cref="SomeoneElseWasFaster"/>.</exception>
    public Task HandleAsync(string product, string version, LifecycleDates dates, long seen, Moment moment, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
        return store.DecideAsync(
            async db =>
            {
                var (its, one) = await db.LoadVersionAsync(product, version, cancel);
                if (its.Version != seen)
                    new SomeoneElseWasFaster().Throw();
                its.SetDates(one, dates, moment);
            },
            cancel);
    }
}
