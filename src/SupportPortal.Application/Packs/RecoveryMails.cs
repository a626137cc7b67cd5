using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// The mails to an old owner (R25), who may be an address without an account, and whose link carries a token; those to
/// accounts come from the events.
/// </summary>
public sealed class RecoveryMails(ObjectionLinks links)
{
    /// <summary>Tells the old owner that the pack was moved, with the link to object.</summary>
    internal Task TellOldOwnerAsync(SupportDbContext db, Pack pack, Moment moment, CancellationToken cancel) =>
        TellAsync(db, pack, new PackMovedAwayMail(pack.Plan, pack.Balance, pack.Recovery!.ObjectableUntil, links.For(pack)), moment, cancel);

    /// <summary>Tells the old owner something.</summary>
    internal static async Task TellAsync(SupportDbContext db, Pack pack, MailContent content, Moment moment, CancellationToken cancel)
    {
        if (pack.Recovery!.FromOwnerId is { } owner)
            db.Outbox.Add(OutboxMail.To(owner, content, moment));
        else
            db.Outbox.Add(OutboxMail.To(await PurchaserAsync(db, pack, cancel), content, moment));
    }

    private static Task<string> PurchaserAsync(SupportDbContext db, Pack pack, CancellationToken cancel) =>
        db.Orders.Where(order => order.Id == pack.OrderId).Select(order => order.PurchaserEmail).SingleAsync(cancel);
}
