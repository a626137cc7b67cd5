using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>What every decision of an admin on a person has in common (R37).</summary>
internal static class AdminDuty
{
    /// <summary>
    /// Loads the person decided on. The deciding admin's row is changed with it: of two admins who take each other's role
    /// away at once, one is refused.
    /// </summary>
    public static async Task<Account> FindAsync(SupportDbContext db, Guid person, Moment moment, CancellationToken cancel)
    {
        var admin = await Admins(db).SingleOrDefaultAsync(account => account.Id == moment.By.Person, cancel)
            ?? throw new RefusedException(new NotAllowed());
        admin.ConcurrencyStamp = Guid.NewGuid().ToString();
        return await db.Users.SingleOrDefaultAsync(account => account.Id == person && account.DeletedAt == null, cancel)
            ?? throw new RefusedException(new NotFound());
    }

    /// <summary>Whether there is an admin beside an account.</summary>
    public static Task<bool> HasAnotherAsync(SupportDbContext db, Account account, CancellationToken cancel) =>
        Admins(db).AnyAsync(admin => admin.Id != account.Id, cancel);

    /// <summary>Why an admin can't decide this on themselves; without another admin it would leave none.</summary>
    public static Refusal WhyNotOwn(bool hasAnother) => hasAnother ? new AnotherAdminDecides() : new LastAdminStays();

    /// <summary>Those who can decide now.</summary>
    public static IQueryable<Account> Admins(SupportDbContext db) =>
        db.Users.Where(account => (account.Roles & Roles.Admin) != Roles.None && account.DisabledAt == null && account.EmailConfirmed);
}
