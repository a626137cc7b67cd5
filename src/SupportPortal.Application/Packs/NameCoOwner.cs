using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Plans;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>Lets somebody else use a pack too (R21).</summary>
public sealed class NameCoOwner(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Names them, by the address of their account, and tells them what they can do with it now.</summary>
    /// <exception cref="RefusedException"><see cref="NobodySignsInWith"/>, or what the domain refuses.</exception>
    /// <returns>What they can do with it now.</returns>
    public Task<PackUse> HandleAsync(Guid pack, EmailAddress address, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var locked = await db.LockPackAsync(pack, cancel);
                // Whether an address has an account is only for those to know who own something.
                if (locked.OwnerId != moment.By.Person)
                    new NotFound().Throw();
                var person = await db.AccountOfAsync(address, cancel);
                locked.NameCoOwner(person, moment);
                var use = (await db.HeldAsync(locked, person, moment, cancel)).UseOf(locked, moment);
                var mail = new CoOwnerNamedMail(locked.Plan, locked.Balance, locked.LastDay, PackPages.Own, locked.ProvisionalUntil(moment.At), use);
                db.Outbox.Add(OutboxMail.To(person, mail, moment));
                return use;
            },
            cancel);
}
