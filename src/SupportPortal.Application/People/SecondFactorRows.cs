using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>What the deeds on second factors have in common; inside their transactions.</summary>
internal static class SecondFactorRows
{
    /// <summary>Takes every second factor and recovery code away.</summary>
    /// <returns>Whether there was a factor.</returns>
    public static async Task<bool> RemoveFactorsAsync(this SupportDbContext db, Account account, CancellationToken cancel)
    {
        var id = account.Id;
        await db.RecoveryCodes.Where(code => code.AccountId == id).ExecuteDeleteAsync(cancel);
        var gone = await db.Authenticators.Where(app => app.AccountId == id).ExecuteDeleteAsync(cancel);
        gone += await db.UserPasskeys.Where(passkey => passkey.UserId == id).ExecuteDeleteAsync(cancel);
        account.TwoFactorEnabled = false;
        return gone > 0;
    }

    /// <summary>After a factor was removed: notes whether another is left, without which recovery codes are of no use.</summary>
    public static async Task NoteFactorsLeftAsync(this SupportDbContext db, Account account, CancellationToken cancel)
    {
        var id = account.Id;
        account.TwoFactorEnabled = await db.Authenticators.AnyAsync(app => app.AccountId == id, cancel)
            || await db.UserPasskeys.AnyAsync(passkey => passkey.UserId == id, cancel);
        if (!account.TwoFactorEnabled)
            await db.RecoveryCodes.Where(code => code.AccountId == id).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Makes recovery codes in place of those that there are.</summary>
    public static async Task<IReadOnlyList<string>> RenewCodesAsync(this SupportDbContext db, Account account, Moment moment, CancellationToken cancel)
    {
        var id = account.Id;
        await db.RecoveryCodes.Where(code => code.AccountId == id).ExecuteDeleteAsync(cancel);
        var codes = RecoveryCodes.Make();
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { AccountId = id, Hash = RecoveryCodes.HashOf(code), MadeAt = moment.At }));
        return codes;
    }

    /// <summary>Notes what happened in the audit, and mails it to the owner, who can't switch such mails off (R38, R39).</summary>
    public static void Tell(this SupportDbContext db, Account account, DomainEvent happened, MailContent mail)
    {
        db.AuditEntries.Add(AuditEntry.Of(account.Id, happened));
        db.Outbox.Add(OutboxMail.To(account.Id, mail, happened.Moment));
    }
}
