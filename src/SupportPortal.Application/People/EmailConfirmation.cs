using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>
/// What it means that an address is somebody's, whether by the link in the confirmation mail or by that for a new
/// password. It runs inside the deed's transaction.
/// </summary>
internal static class EmailConfirmation
{
    /// <summary>Confirms the address of an account that is not confirmed yet, and gives it the packs that wait for it (R26).</summary>
    public static Task ConfirmAsync(SupportDbContext db, Account account, Moment moment, CancellationToken cancel)
    {
        account.EmailConfirmed = true;
        db.AuditEntries.Add(AuditEntry.Of(account.Id, new EmailConfirmed(moment)));
        return GivePacks.GiveAsync(db, account, moment, cancel);
    }
}
