using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>Finds the account that somebody means by its address.</summary>
internal static class AccountByAddress
{
    /// <summary>The account that has confirmed the address and can sign in.</summary>
    /// <exception cref="RefusedException"><see cref="NoAccountHasThisAddress"/>.</exception>
    public static async Task<Guid> AccountOfAsync(this SupportDbContext db, EmailAddress address, CancellationToken cancel)
    {
        var account = await db.Users
            .Where(one => one.NormalizedEmail == address.Normalized && one.EmailConfirmed && one.DisabledAt == null)
            .Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancel);
        return account ?? throw new RefusedException(new NoAccountHasThisAddress(address.Written));
    }
}
