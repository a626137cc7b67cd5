using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>What both decisions on a partner status have in common (R34, R37).</summary>
internal static class PartnerDesk
{
    /// <summary>Decides on a status as it was seen; who else decided meanwhile was faster.</summary>
    public static Task DecideOnPartnerAsync(
        this IDbContextFactory<SupportDbContext> store, Guid account, long seen, Action<Partner, bool> decide, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var partner = await FindAsync(db, account, cancel);
                if (partner.Version != seen)
                    new SomeoneElseWasFaster().Throw();
                decide(partner, await db.AnotherAdminExistsAsync(moment, [account], cancel));
            },
            cancel);
    }

    private static async Task<Partner> FindAsync(SupportDbContext db, Guid account, CancellationToken cancel)
    {
        if (!await db.Users.AnyAsync(one => one.Id == account, cancel))
            new NotFound().Throw();
        return await db.Partners.SingleOrDefaultAsync(one => one.Id == account, cancel) ?? db.Partners.Add(new Partner(account)).Entity;
    }
}
