using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Plans;

/// <summary>An admin writes the text of a kind of help anew (R31).</summary>
public sealed class RewriteExclusion(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Writes it.</summary>
    /// <param name="code">The exclusion's code.</param>
    /// <param name="text">The text, in its language.</param>
    /// <param name="pointerAddress">Where the pointer leads, in every language; null for nowhere.</param>
    /// <param name="seen">The <see cref="Entity.Version"/> that the admin had before them.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="ExclusionIsUnchanged"/>, <see cref="SomeoneElseWasFaster"/>, <see cref="NotFound"/>.</exception>
    public Task HandleAsync(string code, ExclusionText text, Uri? pointerAddress, long seen, Moment moment, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
        return store.DecideAsync(
            async db =>
            {
                var exclusion = await db.Exclusions.SingleOrDefaultAsync(one => one.Code == code, cancel)
                    ?? throw new RefusedException(new NotFound());
                if (exclusion.Version != seen)
                    new SomeoneElseWasFaster().Throw();
                exclusion.Rewrite(text, pointerAddress, moment);
            },
            cancel);
    }
}
