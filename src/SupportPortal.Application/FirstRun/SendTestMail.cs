using SupportPortal.Application.Data;
using SupportPortal.Application.Jobs;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.FirstRun;

/// <summary>Sends an admin a mail, to see whether mails arrive.</summary>
public sealed class SendTestMail(IDbContextFactory<SupportDbContext> store, Nudges nudges)
{
    /// <summary>The page that the mail leads to.</summary>
    public static readonly Uri Page = new("/admin/setup#mail", UriKind.Relative);

    /// <summary>Puts it into the outbox. One that still waits is tried at once instead of sending a second.</summary>
    /// <exception cref="RefusedException"><see cref="NotAllowed"/>.</exception>
    public async Task HandleAsync(Moment moment, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
        await store.AppendAsync(db => PutAsync(db, moment, cancel), cancel);
        nudges.Nudge(SendMail.Job);
    }

    private static async Task PutAsync(SupportDbContext db, Moment moment, CancellationToken cancel)
    {
        var kind = MailContent.KindOf(typeof(SetupTestMail));
        var waiting = await db.Outbox.FirstOrDefaultAsync(mail => mail.RecipientId == moment.By.Person && mail.Kind == kind && mail.SentAt == null, cancel);
        if (waiting is not null)
            waiting.TryAgain(moment.At);
        else
            db.Outbox.Add(OutboxMail.To(moment.By.Person, new SetupTestMail(Page), moment));
    }
}
