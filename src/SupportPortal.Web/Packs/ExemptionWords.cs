using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Web.Parts;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Packs;

/// <summary>Where an exemption document stands, in words (R28).</summary>
internal static class ExemptionWords
{
    /// <summary>Tone, symbol and words.</summary>
    public static (Tone Tone, string Icon, string Words) Of(TaxExemption exemption, LocalDate today) => exemption.State switch
    {
        ExemptionState.Refused => (Tone.Plain, "cross", T("[document] Not approved")),
        _ when exemption.HasExpired(today) => (Tone.Warn, "hourglass", T("[document] Expired")),
        ExemptionState.Waiting => (Tone.Plain, "clock", T("Waits for a decision")),
        ExemptionState.Approved => (Tone.Good, "check", T("[document] Approved")),
        _ => throw new ArgumentOutOfRangeException(nameof(exemption), exemption.State, "No such state."),
    };

    /// <summary>What has become of a document since it made an order exempt, until the order was paid; null for nothing.</summary>
    public static string? Since(Order order, TaxExemption? exemption, LocalDate today, Reader reader) => exemption switch
    {
        null => null,
        { State: not ExemptionState.Approved } => T("The approval of the certificate was taken back since the order. The order stays exempt, as it was recorded."),
        _ when exemption.HasExpired(order.PaidOn ?? today) =>
            T("The certificate was valid until {0}: on the day of the order, and not any more. The order stays exempt, as it was invoiced; the day of the order counts for that, not the day of the payment.", reader.Say(exemption.ValidUntil)),
        _ => null,
    };
}
