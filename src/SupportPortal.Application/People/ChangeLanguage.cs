using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Changes the language of the actor's pages and mails, and nothing else of the profile (R36).</summary>
public sealed class ChangeLanguage(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Changes it.</summary>
    /// <param name="language">One of the portal's languages.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up.</param>
    public Task HandleAsync(string language, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var account = await db.Users.SingleAsync(found => found.Id == moment.By.Person, cancel);
            if (account.Language == language)
                return;
            account.Language = language;
            db.AuditEntries.Add(AuditEntry.Of(account.Id, new ProfileChanged(moment)));
        },
        cancel);
}
