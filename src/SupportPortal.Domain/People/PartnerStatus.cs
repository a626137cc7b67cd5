namespace SupportPortal.Domain.People;

/// <summary>That an account is a verified partner, as an admin granted it (R34).</summary>
/// <param name="Level">The programme level.</param>
/// <param name="PartnerId">The number under which the programme knows the partner; at most <see cref="MostPartnerId"/> characters.</param>
/// <param name="ValidUntil">The last day of the status, in the seller's time zone, to its end.</param>
public sealed record PartnerStatus(PartnerLevel Level, string PartnerId, LocalDate ValidUntil)
{
    /// <summary>The most characters of a partner id.</summary>
    public const int MostPartnerId = 50;

    /// <summary>The most years for which a status is granted at once; anything beyond is a slip of the pen.</summary>
    public const int MostYears = 5;

    /// <summary>Whether the partner has a competency, which Signature cloud support wants (R32).</summary>
    public bool HasCompetency => Level is PartnerLevel.Silver or PartnerLevel.Gold;

    /// <summary>Whether the status is over on a day; it lasts through its last one.</summary>
    public bool HasLapsedOn(LocalDate today) => today > ValidUntil;

    /// <summary>Why it cannot be granted on a day, or null.</summary>
    public Refusal? WhyNot(LocalDate today)
    {
        if (!Enum.IsDefined(Level))
            return new PartnerLevelIsUnknown();
        if (string.IsNullOrWhiteSpace(PartnerId))
            return new PartnerIdIsMissing();
        if (PartnerId.Length > MostPartnerId)
            return new PartnerIdIsTooLong(MostPartnerId);
        var latest = today.PlusYears(MostYears);
        return ValidUntil < today || ValidUntil > latest ? new PartnerValidityIsOutOfRange(today, latest) : null;
    }
}
