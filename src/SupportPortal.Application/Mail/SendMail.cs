using System.Globalization;
using Microsoft.Extensions.Logging;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;

namespace SupportPortal.Application.Mail;

/// <summary>
/// Sends the mail that has been due for longest. Claiming a mail books its next try beforehand: no other worker takes
/// it meanwhile, and if this one dies the mail is tried again. So each mail arrives at least once.
/// </summary>
public sealed class SendMail(
    IDbContextFactory<SupportDbContext> store, IMailTransport transport, MailTexts texts, ISeller seller, ILogger<SendMail> log)
{
    /// <summary>The name of the job that does it.</summary>
    public const string Job = "send-mail";

    // Workers that start together fight for the first; the loser goes on to the next.
    private const int Candidates = 10;

    /// <summary>Whether a mail is due.</summary>
    public async Task<bool> IsAnyDueAsync(Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Outbox.AnyAsync(mail => mail.NextAttemptAt <= now, cancel);
    }

    /// <summary>Sends one mail, if any is due.</summary>
    public async Task<SendOutcome> HandleAsync(Instant now, CancellationToken cancel)
    {
        var mail = await ClaimAsync(now, cancel);
        if (mail is null)
            return SendOutcome.NothingDue;
        var account = await AccountOfAsync(mail, cancel);
        if (!IsWanted(mail, account))
            return await ThrowAwayAsync(mail);
        var reader = ReaderOf(mail, account);
        var error = await TryAsync(mail, reader, cancel);
        // The mail is gone, or not: what is known of it is kept even if the portal stops now.
        await store.AppendAsync(
            async db => (await db.Outbox.SingleAsync(kept => kept.Id == mail.Id)).HasBeenTried(error, now), CancellationToken.None);
        return error switch
        {
            null => SendOutcome.Sent,
            MailServerDownException => SendOutcome.ServerDown,
            _ => SendOutcome.Failed,
        };
    }

    private async Task<OutboxMail?> ClaimAsync(Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var due = await db.Outbox.AsNoTracking().Where(mail => mail.NextAttemptAt <= now)
            .OrderBy(mail => mail.NextAttemptAt).ThenBy(mail => mail.Id).Take(Candidates).ToListAsync(cancel);
        foreach (var mail in due)
        {
            if (await ClaimAsync(mail, now, cancel))
                return mail;
        }

        return null;
    }

    private async Task<bool> ClaimAsync(OutboxMail mail, Instant now, CancellationToken cancel)
    {
        var (tries, next) = (mail.Attempts, now + OutboxMail.WaitAfter(mail.Attempts + 1));
        return await store.DecideAsync(
            async db => await db.Outbox
                .Where(waiting => waiting.Id == mail.Id && waiting.Attempts == tries && waiting.NextAttemptAt <= now)
                .ExecuteUpdateAsync(claim => claim.SetProperty(one => one.Attempts, tries + 1).SetProperty(one => one.NextAttemptAt, next), cancel) == 1,
            cancel);
    }

    private async Task<Account?> AccountOfAsync(OutboxMail mail, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(person => person.Id == mail.RecipientId, cancel);
    }

    // An account that was deleted has no address any more (R38).
    private static bool IsWanted(OutboxMail mail, Account? account) =>
        mail.Address is not "" || (account?.Email is { Length: > 0 } && (account.MutedTopics & MailTopicOf.Kind(mail.Kind)) == MailTopics.None);

    private async Task<SendOutcome> ThrowAwayAsync(OutboxMail mail)
    {
        await store.DecideAsync(db => db.Outbox.Where(kept => kept.Id == mail.Id).ExecuteDeleteAsync(CancellationToken.None), CancellationToken.None);
        return SendOutcome.NotWanted;
    }

    private MailReader ReaderOf(OutboxMail mail, Account? account) => new(
        mail.Address is "" ? account?.Email ?? "" : mail.Address,
        CultureInfo.GetCultureInfo(account?.Language is { Length: > 0 } language ? language : "en"),
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(account?.TimeZone ?? "") ?? seller.Zone);

    private async Task<Exception?> TryAsync(OutboxMail mail, MailReader reader, CancellationToken cancel)
    {
        try
        {
            await transport.SendAsync(texts.Write(mail, reader), cancel);
            return null;
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            log.LogWarning(error, "Mail {Mail} ({Kind}) was not sent", mail.Id, mail.Kind);
            return error;
        }
    }
}
