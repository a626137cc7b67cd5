using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Mail;

/// <summary>
/// Who is told of what (R39): the one place that turns events into mails. It asks no store: recipients' addresses are
/// looked up when the mails are sent.
/// </summary>
internal static class Notifications
{
    /// <summary>The mails that something that happened to <paramref name="source"/> causes.</summary>
    public static IEnumerable<OutboxMail> For(Entity source, DomainEvent happened) => (source, happened) switch
    {
        (Incident incident, IncidentEvent incidentEvent) => IncidentNotifications.For(incident, incidentEvent),
        (Pack pack, PackEvent packEvent) => PackNotifications.For(pack, packEvent),
        (Order order, OrderEvent orderEvent) => OrderNotifications.For(order, orderEvent),
        (CardPayment payment, CardPaymentEvent cardEvent) => OrderNotifications.For(payment, cardEvent),
        (_, RecoveryEvent recoveryEvent) => PackNotifications.For(recoveryEvent),
        (TaxExemption exemption, ExemptionEvent exemptionEvent) => PeopleNotifications.For(exemption, exemptionEvent),
        (Partner partner, PartnerEvent partnerEvent) => PeopleNotifications.For(partner, partnerEvent),
        _ => [],
    };
}
