using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Decides on an objection: the pack stays where it went, or goes back with what was handed over with it; another admin does
/// than the approver, the parties and whoever else asked for the pack, where there is one (R25, R37).
/// </summary>
public sealed class DecideObjection(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Decides; a form that sends the pack back and comes again, with the same cause, changes nothing more.</summary>
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
                // The same form again, by which it went back.
                if (!stays && await db.IsDoneAsync(locked, cause, LedgerKind.Recovered, _ => true, cancel))
                    return;
                var (owner, claims) = (locked.OwnerId, await db.RecoveryRequests.Where(claim => claim.PackId == pack).ToListAsync(cancel));
                var another = await db.AnotherAdminExistsAsync(moment, locked.ConcernedByObjection(claims.Select(claim => claim.AskedBy)), cancel);
                if (stays)
                    locked.UpholdRecovery(cause, claims, another, moment);
                else
                    locked.ReverseRecovery(cause, claims, another, moment);
                if (!stays)
                    await BringBackAsync(db, locked, moment, cancel);
                // It stood as long as it was needed; whom it is against may have deleted the account meanwhile (R38).
                if (await db.Users.AnyAsync(account => account.Id == owner && account.DeletedAt != null, cancel))
                    locked.ForgetObjection();
                await TellAsync(db, locked, stays, cause, moment, cancel);
            },
            cancel);
    }

    private static async Task BringBackAsync(SupportDbContext db, Pack pack, Moment moment, CancellationToken cancel)
    {
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
