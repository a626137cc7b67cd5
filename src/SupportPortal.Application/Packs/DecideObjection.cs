using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Decides on an objection: the pack stays where it went, or goes back with what was handed over with it; another admin than the approver does, where there
/// is one (R25).
/// </summary>
public sealed class DecideObjection(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Decides.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="stays">Whether the pack stays with the new owner.</param>
    /// <param name="cause">The form, and the reason.</param>
    /// <param name="moment">The admin, and when.</param>
    /// <param name="cancel">Gives up.</param>
    public Task HandleAsync(Guid pack, bool stays, LedgerCause cause, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var locked = await db.LockPackAsync(pack, cancel);
                var another = await db.AnotherAdminExistsAsync(moment, locked.ConcernedByObjection(), cancel);
                if (stays)
                    locked.UpholdRecovery(cause, another, moment);
                else
                    await ReverseAsync(db, locked, cause, another, moment, cancel);
                await TellAsync(db, locked, stays, cause, moment, cancel);
            },
            cancel);
    }

    private static async Task ReverseAsync(SupportDbContext db, Pack pack, LedgerCause cause, bool another, Moment moment, CancellationToken cancel)
    {
        pack.ReverseRecovery(cause, another, moment);
        await HandBackAsync(db, pack, moment, cancel);
        if (pack.WaitsFor is null)
            return;
        // Who was only an address then may have confirmed it since.
        var account = await db.Users.SingleOrDefaultAsync(one => one.EmailConfirmed && one.NormalizedEmail == pack.WaitsFor, cancel);
        if (account is not null)
            pack.GiveTo(account.Id, EmailAddress.Of(account.Email), moment);
    }

    // What was handed over with the pack goes back with it; who writes to it meanwhile stands in line.
    private static async Task HandBackAsync(SupportDbContext db, Pack pack, Moment moment, CancellationToken cancel)
    {
        await db.Incidents.HandedOverWith(pack).ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, one => one.Version + 1), cancel);
        foreach (var incident in await db.Incidents.HandedOverWith(pack).OrderBy(one => one.Number).ToListAsync(cancel))
            incident.HandBack(pack, moment);
    }

    private static Task TellAsync(SupportDbContext db, Pack pack, bool stays, LedgerCause cause, Moment moment, CancellationToken cancel)
    {
        MailContent content = stays
            ? new RecoveryUpheldMail(pack.Plan, cause.Reason!, PackPages.Own)
            : new RecoveryReversedMail(pack.Plan, pack.Balance, cause.Reason!, PackPages.Own);
        return RecoveryMails.TellAsync(db, pack, content, moment, cancel);
    }
}
