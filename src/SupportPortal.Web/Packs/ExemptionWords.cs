using SupportPortal.Domain.People;
using SupportPortal.Web.Parts;

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
}
