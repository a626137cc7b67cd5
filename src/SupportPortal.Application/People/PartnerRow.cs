using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>An account with its partner status, as admins see it (R34).</summary>
/// <param name="Account">The account.</param>
/// <param name="Partner">What was decided on its status; null when nothing ever was.</param>
public sealed record PartnerRow(Account Account, Partner? Partner)
{
    /// <summary>The status, lapsed or not; null without one.</summary>
    public PartnerStatus? Status => Partner?.Status;

    /// <summary>Who can decide on it.</summary>
    public Deciders Deciders { get; init; } = new([]);

    /// <summary>The decision, as it concerns the one who would (R37).</summary>
    public Matter MatterFor(Actor by) => Deciders.Of(by, [Account.Id]);

    /// <summary>What a form was filled from: a later decision than this refuses it.</summary>
    public long Seen => Partner?.Version ?? 0;
}
