using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Mail;

/// <summary>
/// Who is told what happened to packs and to claims on them. That a pack was recovered, its owners are told by
/// <see cref="RecoveryMails"/>: the old one may be an address without an account. That they are named, co-owners are told by
/// <see cref="NameCoOwner"/>, which knows whether they can use the pack.
/// </summary>
internal static class PackNotifications
{
    /// <summary>The mails about a pack.</summary>
    public static IEnumerable<OutboxMail> For(Pack pack, PackEvent happened) => happened switch
    {
        // Old orders may be imported for the record; and of one that submits a draft, the order tells what is left.
        PackPurchased { OwnerId: { } owner, Submits: false } when !pack.HasExpired(happened.Moment.Today) => [Given(pack, owner, happened)],
        PackGiven given when !pack.HasExpired(happened.Moment.Today) => [Given(pack, given.OwnerId, happened)],
        // Who leaves by themselves knows, and who has the pack from now on is told that.
        CoOwnerRemoved removed when removed.PersonId != happened.Moment.By.Person && !pack.BelongsTo(removed.PersonId) =>
            [OutboxMail.To(removed.PersonId, new CoOwnerRemovedMail(pack.Plan, PackPages.Own), happened.Moment)],
        PackExpiryNeared neared => pack.Owners().Select(owner => OutboxMail.To(
            owner, new PackExpiringMail(pack.Plan, neared.Balance, neared.LastDay, PackPages.Own), happened.Moment)),
        PackExtended when pack.OwnerId is { } owner =>
            [OutboxMail.To(owner, new PackExtendedMail(pack.Plan, pack.Balance, pack.LastDay, PackPages.Statement(pack.Id)), happened.Moment)],
        PackCorrected corrected when pack.OwnerId is { } owner =>
            [OutboxMail.To(owner, new PackCorrectedMail(pack.Plan, pack.Balance, corrected.Reason, PackPages.Statement(pack.Id)), happened.Moment)],
        PackCancelled cancelled when pack.OwnerId is { } owner =>
            [OutboxMail.To(owner, new PackRefundedMail(pack.Plan, cancelled.TakenOut, cancelled.Reason, PackPages.Statement(pack.Id)), happened.Moment)],
        RecoveryObjected objected => [OutboxMail.To(objected.NewOwnerId, new RecoveryObjectionMail(pack.Plan, PackPages.Own), happened.Moment)],
        RecoveryUpheld upheld =>
            [OutboxMail.To(upheld.NewOwnerId, new RecoveryUpheldMail(pack.Plan, upheld.Reason, PackPages.Own), happened.Moment)],
        RecoveryReversed reversed =>
            [OutboxMail.To(reversed.NewOwnerId, new RecoveryReversedMail(pack.Plan, pack.Balance, reversed.Reason, PackPages.Own), happened.Moment)],
        _ => [],
    };

    /// <summary>The mails about a claim.</summary>
    public static IEnumerable<OutboxMail> For(RecoveryEvent happened) => happened switch
    {
        RecoveryRefused refused => [OutboxMail.To(refused.AskedBy, new RecoveryRefusedMail(refused.Reason, PackPages.Recover), happened.Moment)],
        RecoverySuperseded superseded => [OutboxMail.To(superseded.AskedBy, new RecoverySupersededMail(PackPages.Recover), happened.Moment)],
        _ => [],
    };

    private static OutboxMail Given(Pack pack, Guid owner, PackEvent happened) =>
        OutboxMail.To(owner, new PackGivenMail(pack.Plan, pack.Balance, pack.LastDay, PackPages.Own), happened.Moment);
}
