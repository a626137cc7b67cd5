using SupportPortal.Application.Data;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>Ledger and audit name people by opaque numbers (R38); this is where they get their names.</summary>
internal static class PeopleNames
{
    /// <summary>The names of those who still have an account.</summary>
    public static Task<Dictionary<Guid, PersonName>> NamesOfAsync(this SupportDbContext db, IEnumerable<Guid> people, CancellationToken cancel)
    {
        var ids = people.Distinct().ToList();
        return db.Users.AsNoTracking().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(
            account => account.Id,
            account => new PersonName(account.DisplayName, account.Email ?? "", (account.Roles & (Roles.SupportEngineer | Roles.Admin)) != Roles.None),
            cancel);
    }
}
