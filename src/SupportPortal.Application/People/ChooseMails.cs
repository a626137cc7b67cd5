using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Chooses what the actor gets mails about (R39); it counts for mails that are still to be sent, too.</summary>
public sealed class ChooseMails(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>What a person wants no mails about.</summary>
    public async Task<MailTopics> MutedAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Users.Where(account => account.Id == person).Select(account => account.MutedTopics).SingleAsync(cancel);
    }

    /// <summary>Chooses.</summary>
    /// <param name="offered">The topics that were offered; others stay as they are.</param>
    /// <param name="wanted">Those of them about which mails are wanted.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    public Task HandleAsync(MailTopics offered, MailTopics wanted, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var account = await db.Users.SingleAsync(found => found.Id == moment.By.Person, cancel);
                account.MutedTopics = (account.MutedTopics & ~offered) | (offered & ~wanted);
            },
            cancel);
}
