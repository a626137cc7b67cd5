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
        // Written as it is, so that nothing changes and whoever else writes it waits.
        var locked = await db.Users.Where(account => account.Id == customer && account.DisabledAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.DisabledAt, account => account.DisabledAt), cancel);
        if (locked == 0)
            new CustomerIsNotThere().Throw();
    }
}
