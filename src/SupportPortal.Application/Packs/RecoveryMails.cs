using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Plans;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// The mails about a move to another account (R25): to the old owner, who may be an address without an account, and whose
/// link carries a token; and to the new one, who is told of objections only where somebody is left to object.
/// </summary>
public sealed class RecoveryMails(ObjectionLinks links)
{
    /// <summary>Tells both owners that the pack was moved, the old one with the link to object.</summary>
    internal async Task TellOwnersAsync(SupportDbContext db, Pack pack, Moment moment, CancellationToken cancel)
    {
        var until = pack.Recovery!.ObjectableUntil;
        var order = (await db.Orders.AsNoTracking().SingleAsync(one => one.Id == pack.OrderId, cancel)).Number.LastFour;
        var moved = new PackMovedAwayMail(pack.Plan, pack.Balance, until, links.For(pack), order, pack.Size);
        var away = await ToOldOwnerAsync(db, pack, moved, moment, cancel);
        var owner = pack.OwnerId!.Value;
        var use = (await db.HeldAsync(pack, owner, moment, cancel)).UseOf(pack, moment);
        var gained = new RecoveryApprovedMail(pack.Plan, pack.Balance, pack.LastDay, pack.ProvisionalUntil(moment.At), PackPages.Own, use);
        db.Outbox.Add(OutboxMail.To(owner, gained, moment));
        if (away is not null)
            db.Outbox.Add(away);
    }

    /// <summary>Tells the old owner something, if there still is one.</summary>
    internal static async Task TellAsync(SupportDbContext db, Pack pack, MailContent content, Moment moment, CancellationToken cancel)
    {
        if (await ToOldOwnerAsync(db, pack, content, moment, cancel) is { } mail)
            db.Outbox.Add(mail);
    }

    // Whoever has deleted their account, or is not in the order any more, is nobody to write to.
    private static async Task<OutboxMail?> ToOldOwnerAsync(SupportDbContext db, Pack pack, MailContent content, Moment moment, CancellationToken cancel)
    {
        if (pack.Recovery!.FromOwnerId is { } owner)
            return await db.Users.AnyAsync(account => account.Id == owner && account.DeletedAt == null, cancel) ? OutboxMail.To(owner, content, moment) : null;
        return await PurchaserAsync(db, pack, cancel) is { Length: > 0 } address ? OutboxMail.To(address, content, moment) : null;
    }

    private static Task<string> PurchaserAsync(SupportDbContext db, Pack pack, CancellationToken cancel) =>
        db.Orders.Where(order => order.Id == pack.OrderId).Select(order => order.PurchaserEmail).SingleAsync(cancel);
}
