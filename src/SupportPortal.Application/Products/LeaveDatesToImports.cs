using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Products;

/// <summary>An admin gives own dates of a version back to the imports; they stay until the next one (R29).</summary>
public sealed class LeaveDatesToImports(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Gives them back.</summary>
    /// <param name="product">The product's slug.</param>
    /// <param name="version">The version's slug.</param>
    /// <param name="fields">Which dates.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="DatesAreUnchanged"/>: none of them is an admin's own.</exception>
    public Task HandleAsync(string product, string version, LifecycleFields fields, Moment moment, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
        return store.DecideAsync(
            async db =>
            {
                var (its, one) = await db.LoadVersionAsync(product, version, cancel);
                its.LeaveToImports(one, fields, moment);
            },
            cancel);
    }
}
