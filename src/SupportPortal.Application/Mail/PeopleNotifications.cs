using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Mail;

/// <summary>Who is told what an admin decided about them, beside their packs.</summary>
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

    /// <summary>The mails about an exemption document (R28).</summary>
    public static IEnumerable<OutboxMail> For(TaxExemption exemption, ExemptionEvent happened) => happened switch
    {
        TaxExemptionApproved approved => [OutboxMail.To(
            approved.CustomerId,
            new TaxExemptionApprovedMail(exemption.Jurisdiction, exemption.CertificateNumber, exemption.ValidUntil, approved.Reason, ExemptionPages.Own),
            happened.Moment)],
        TaxExemptionRefused refused => [OutboxMail.To(
            refused.CustomerId, new TaxExemptionRefusedMail(exemption.Jurisdiction, exemption.CertificateNumber, refused.Reason, ExemptionPages.Own), happened.Moment)],
        _ => [],
    };
}
