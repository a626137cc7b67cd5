using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>How a deed that opens an incident meets the deletion of its customer's account (R38): one of them comes second.</summary>
internal static class CustomerLock
{
    /// <summary>Insists that the account is there, and keeps it from being deleted until the deed is done.</summary>
    /// <exception cref="RefusedException"><see cref="CustomerIsNotThere"/>.</exception>
    public static async Task LockCustomerAsync(this SupportDbContext db, Guid customer, CancellationToken cancel)
    {
        if (!await db.LockAccountAsync(customer, cancel))
            new CustomerIsNotThere().Throw();
    }

    /// <summary>The same for somebody who keeps something for themselves at the desk.</summary>
    /// <exception cref="RefusedException"><see cref="NotAllowed"/>: an engineer or an admin, who can sign in.</exception>
    public static async Task LockReaderAsync(this SupportDbContext db, Actor reader, CancellationToken cancel)
    {
        if (!(reader.IsEngineer || reader.IsAdmin) || !await db.LockAccountAsync(reader.Person, cancel))
            new NotAllowed().Throw();
    }

    // Written as it is, so that nothing changes and whoever else writes it waits.
    private static async Task<bool> LockAccountAsync(this SupportDbContext db, Guid person, CancellationToken cancel) =>
        await db.Users.Where(account => account.Id == person && account.DisabledAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.DisabledAt, account => account.DisabledAt), cancel) > 0;
}
