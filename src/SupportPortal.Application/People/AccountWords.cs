using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Packs;

namespace SupportPortal.Application.People;

/// <summary>What people wrote as reasons in matters of an account, and may name whose it is (R38).</summary>
internal static class AccountWords
{
    private static readonly string[] TellReasons =
        [.. new[] { typeof(RecoveryRefusedMail), typeof(RecoveryUpheldMail), typeof(RecoveryReversedMail), typeof(PackCorrectedMail), typeof(PackRefundedMail) }.Select(MailContent.KindOf)];

    /// <summary>Forgets them: in ledgers, claims, documents that stay, mails to others, and beside the audit.</summary>
    /// <returns>The audit entries whose words are gone.</returns>
    public static async Task<List<Guid>> ForgetWordsAsync(this SupportDbContext db, Guid person, string address, CancellationToken cancel)
    {
        var matters = await db.MattersOfAsync(person, address, cancel);
        (await db.LedgerEntries.Where(entry => entry.Reason != null && matters.Contains(entry.PackId)).ToListAsync(cancel)).ForEach(entry => entry.ForgetReason());
        (await db.RecoveryRequests.Where(claim => claim.Reason != null && (matters.Contains(claim.Id) || matters.Contains(claim.PackId!.Value))).ToListAsync(cancel))
            .ForEach(claim => claim.ForgetReason());
        (await db.TaxExemptions.Where(paper => paper.Reason != null && paper.CustomerId == person).ToListAsync(cancel)).ForEach(paper => paper.ForgetReason());
        var words = await db.WordsOnAsync(matters, cancel);
        await db.ForgetMailsAsync([.. words.Select(one => one.Words).Distinct()], cancel);
        var entries = words.Select(one => one.EntryId).Distinct().Order().ToList();
        await db.AuditWords.Where(one => entries.Contains(one.EntryId)).ExecuteDeleteAsync(cancel);
        return entries;
    }

    // What the account has or had, asked for or bought; what the audit names it with; and the account.
    private static async Task<List<Guid>> MattersOfAsync(this SupportDbContext db, Guid person, string address, CancellationToken cancel)
    {
        var key = AuditMention.KeyOf(person);
        var named = await db.AuditMentions.Where(mention => mention.Key == key)
            .Join(db.AuditEntries, mention => mention.EntryId, entry => entry.Id, (_, entry) => entry.Subject).Distinct().ToListAsync(cancel);
        var packs = await PackRow.Of(db)
            .Where(row => row.Pack.OwnerId == person || row.Pack.Recovery!.FromOwnerId == person || row.Order.BuyerId == person || row.Order.PurchaserEmailNormalized == address)
            .Select(row => row.Pack.Id).ToListAsync(cancel);
        var orders = await db.Orders.Where(order => order.BuyerId == person || order.PurchaserEmailNormalized == address).Select(order => order.Id).ToListAsync(cancel);
        var claims = await db.RecoveryRequests.Where(claim => claim.AskedBy == person).Select(claim => claim.Id).ToListAsync(cancel);
        return [.. named.Concat(packs).Concat(orders).Concat(claims).Append(person).Distinct().Where(matter => matter != Guid.Empty)];
    }

    private static Task<List<AuditWords>> WordsOnAsync(this SupportDbContext db, List<Guid> matters, CancellationToken cancel)
    {
        var keys = matters.ConvertAll(AuditMention.KeyOf);
        var on = db.AuditEntries.Where(entry => matters.Contains(entry.Subject)).Select(entry => entry.Id)
            .Union(db.AuditMentions.Where(mention => keys.Contains(mention.Key)).Select(mention => mention.EntryId));
        return db.AuditWords.AsNoTracking().Where(words => on.Contains(words.EntryId)).ToListAsync(cancel);
    }

    // A mail to somebody else who has, or had, a part in the matter.
    private static async Task ForgetMailsAsync(this SupportDbContext db, List<string> words, CancellationToken cancel)
    {
        if (words.Count == 0)
            return;
        var mails = await db.Outbox.Where(mail => TellReasons.Contains(mail.Kind) && mail.Data != "").ToListAsync(cancel);
        foreach (var mail in mails)
            words.FindAll(mail.Tells).ForEach(told => mail.Forget(told));
    }
}
