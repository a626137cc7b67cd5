namespace SupportPortal.Domain.People;

/// <summary>That an account is a verified partner, as an admin granted it (R34).</summary>
/// <param name="Level">The programme level.</param>
/// <param name="PartnerId">The number under which the programme knows the partner.</param>
/// <param name="ValidUntil">The last day of the status, in the seller's time zone, to its end.</param>
public sealed record PartnerStatus(PartnerLevel Level, string PartnerId, LocalDate ValidUntil)
{
    /// <summary>Whether the partner has a competency, which Signature cloud support wants (R32).</summary>
    public bool HasCompetency => Level is PartnerLevel.Silver or PartnerLevel.Gold;

    /// <summary>Whether the status is over on a day; it lasts through its last one.</summary>
    public bool HasLapsedOn(LocalDate today) => today > ValidUntil;
}
