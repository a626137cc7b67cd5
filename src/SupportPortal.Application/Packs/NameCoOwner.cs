using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>Lets somebody else use a pack too (R21).</summary>
public sealed class NameCoOwner(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Names them, by the address of their account.</summary>
    /// <exception cref="RefusedException"><see cref="NobodySignsInWith"/>, or what the domain refuses.</exception>
    public Task HandleAsync(Guid pack, EmailAddress address, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var locked = await db.LockPackAsync(pack, cancel);
                // Whether an address has an account is only for those to know who own something.
                if (locked.OwnerId != moment.By.Person)
                    new NotFound().Throw();
                locked.NameCoOwner(await db.AccountOfAsync(address, cancel), moment);
            },
            cancel);
}
