using SupportPortal.Application.Data;
using SupportPortal.Application.Jobs;
using SupportPortal.Domain;

namespace SupportPortal.Application.Mail;

/// <summary>Has a mail tried once more, now.</summary>
public sealed class RetryMail(IDbContextFactory<SupportDbContext> store, Nudges nudges)
{
    /// <summary>Does it.</summary>
    /// <exception cref="RefusedException"><see cref="NotAllowed"/>, <see cref="NotFound"/>, or <see cref="MailIsSentAlready"/>.</exception>
    public async Task HandleAsync(Guid id, Moment moment, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
        await store.DecideAsync(
            async db =>
            {
                var mail = await db.Outbox.SingleOrDefaultAsync(waiting => waiting.Id == id, cancel)
                    ?? throw new RefusedException(new NotFound());
                mail.TryAgain(moment.At);
            },
            cancel);
        nudges.Nudge(SendMail.Job);
    }
}
