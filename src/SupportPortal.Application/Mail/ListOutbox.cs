using SupportPortal.Application.Data;

namespace SupportPortal.Application.Mail;

/// <summary>Lists outgoing mails, the newest first.</summary>
public sealed class ListOutbox(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How many mails a page has.</summary>
    public const int PageSize = 50;

    /// <summary>A page, and the cursor of the next one if there is one.</summary>
    public async Task<(IReadOnlyList<OutboxRow> Rows, TimeCursor? Next)> HandleAsync(OutboxState? state, TimeCursor? after, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var mails = In(db.Outbox, state);
        if (after is var (at, id))
            mails = mails.Where(mail => mail.CreatedAt <= at && (mail.CreatedAt < at || mail.Id.CompareTo(id) < 0));
        var rows = await mails.OrderByDescending(mail => mail.CreatedAt).ThenByDescending(mail => mail.Id).Take(PageSize + 1)
            .Select(mail => new OutboxRow(
                mail.Id, mail.Kind, mail.Address != "" ? mail.Address : db.Users.Where(person => person.Id == mail.RecipientId).Select(person => person.Email).FirstOrDefault() ?? "",
                mail.CreatedAt, mail.Attempts, mail.NextAttemptAt, mail.SentAt, mail.GivenUpAt, mail.LastError))
            .ToListAsync(cancel);
        return rows.Count <= PageSize ? (rows, null) : ([.. rows.Take(PageSize)], new TimeCursor(rows[PageSize - 1].CreatedAt, rows[PageSize - 1].Id));
    }

    private static IQueryable<OutboxMail> In(IQueryable<OutboxMail> mails, OutboxState? state) => state switch
    {
        OutboxState.Waiting => mails.Where(mail => mail.NextAttemptAt != null),
        OutboxState.Sent => mails.Where(mail => mail.SentAt != null),
        OutboxState.GivenUp => mails.Where(mail => mail.GivenUpAt != null),
        _ => mails,
    };
}
