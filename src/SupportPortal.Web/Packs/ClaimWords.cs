using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Parts;

namespace SupportPortal.Web.Packs;

/// <summary>Where a claim stands, in words (R25).</summary>
internal static class ClaimWords
{
    /// <summary>Tone, symbol and words for the claimant.</summary>
    public static (Tone Tone, string Icon, string Words) Of(OwnClaim own) => own.Claim.State switch
    {
        RecoveryState.Waiting => (Tone.Plain, "clock", T("We are looking into it")),
        RecoveryState.Approved when own.HasThePack => (Tone.Good, "check", T("The pack is yours")),
        RecoveryState.Approved => (Tone.Plain, "cross", T("Moved to somebody else")),
        RecoveryState.Refused => (Tone.Plain, "cross", T("[claim] Refused")),
        RecoveryState.Superseded => (Tone.Plain, "cross", T("Moved to somebody else")),
        RecoveryState.Withdrawn => (Tone.Plain, "cross", T("[claim] Withdrawn")),
        var state => throw new ArgumentOutOfRangeException(nameof(own), state, "No such state."),
    };

    /// <summary>The same for admins.</summary>
    public static string Short(RecoveryState state) => state switch
    {
        RecoveryState.Waiting => T("Waiting"),
        RecoveryState.Approved => T("[claim] Approved"),
        RecoveryState.Refused => T("[claim] Refused"),
        RecoveryState.Withdrawn => T("The claimant’s account was deleted"),
        _ => T("Another claim was approved"),
    };
}
