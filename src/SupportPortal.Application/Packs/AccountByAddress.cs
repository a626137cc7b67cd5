using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>Finds the account that somebody means by its address.</summary>
internal static class AccountByAddress
{
    /// <summary>The account that has confirmed the address and can sign in.</summary>
    /// <exception cref="RefusedException"><see cref="NobodySignsInWith"/>.</exception>
    public static async Task<Guid> AccountOfAsync(this SupportDbContext db, EmailAddress address, CancellationToken cancel)
    {
        var account = await db.Users
            .Where(one => one.NormalizedEmail == address.Normalized && one.EmailConfirmed && one.DisabledAt == null)
            .Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancel);
        return account ?? throw new RefusedException(new NobodySignsInWith(address.Written));
    }

    /// <summary>The same for an admin, who knows of all accounts and is told why one cannot be used.</summary>
    /// <exception cref="RefusedException"><see cref="NoAccountHasThisAddress"/>, <see cref="AddressIsNotConfirmedYet"/>, <see cref="AccountOfAddressIsDisabled"/>.</exception>
    public static async Task<Guid> AccountForAdminAsync(this SupportDbContext db, EmailAddress address, CancellationToken cancel)
    {
        var account = await db.Users.Where(one => one.NormalizedEmail == address.Normalized)
            .Select(one => new { one.Id, one.EmailConfirmed, one.DisabledAt }).SingleOrDefaultAsync(cancel)
            ?? throw new RefusedException(new NoAccountHasThisAddress(address.Written));
        if (account.DisabledAt is not null)
            new AccountOfAddressIsDisabled(address.Written).Throw();
        if (!account.EmailConfirmed)
            new AddressIsNotConfirmedYet(address.Written).Throw();
        return account.Id;
    }
}
