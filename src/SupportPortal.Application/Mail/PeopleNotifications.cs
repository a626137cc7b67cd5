using SupportPortal.Application.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Mail;

/// <summary>Who is told what an admin decided about them, beyond their packs.</summary>
internal static class PeopleNotifications
{
    /// <summary>The mails about a partner status (R34).</summary>
    public static IEnumerable<OutboxMail> For(Partner partner, PartnerEvent happened) => happened switch
    {
        PartnerStatusGranted granted => [OutboxMail.To(
            partner.Id, new PartnerStatusGrantedMail(granted.Level, granted.PartnerId, granted.ValidUntil, PackPages.Own), happened.Moment)],
        PartnerStatusWithdrawn withdrawn => [OutboxMail.To(partner.Id, new PartnerStatusWithdrawnMail(withdrawn.Reason, PackPages.Own), happened.Moment)],
        _ => [],
    };
}
