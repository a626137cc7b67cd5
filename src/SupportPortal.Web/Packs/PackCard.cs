using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Web.Packs;

/// <summary>A pack as a card or a row of its owner's list.</summary>
/// <param name="Own">The pack.</param>
/// <param name="Moment">Who looks, and when.</param>
public sealed record PackCard(OwnPack Own, Moment Moment)
{
    /// <summary>Whether it is the one that is offered first, of several (R23).</summary>
    public bool IsOfferedFirst { get; init; }

    /// <summary>The pack.</summary>
    public Pack Pack => Own.Pack;

    /// <summary>Why it cannot be used now, or null.</summary>
    public Refusal? WhyNot => Held.WhyNot(Moment.Today);

    /// <summary>Whether it cannot be used because its owner lacks the partner status that its plan needs (R32).</summary>
    public bool IsForPartners => WhyNot is PartnerStatusIsMissing or PartnerStatusHasLapsed or PartnerCompetencyIsMissing;

    /// <summary>How many incidents of it can be used now.</summary>
    public int Usable => Held.UsableOn(Moment.Today);

    private HeldPack Held => HeldPack.Of(Pack, Moment.By.Person, Own.Partner, Moment);

    /// <summary>Whether it is history: nothing in it will be used.</summary>
    public bool IsPast => Pack.HasExpired(Moment.Today) || Pack.Balance == 0;

    /// <summary>Whether the last day is over.</summary>
    public bool HasExpired => Pack.HasExpired(Moment.Today);

    /// <summary>How many are used; what was refunded is not.</summary>
    public int Used => Pack.Size - Pack.Balance - Pack.Refunded;

    /// <summary>How many days are left, today included in the last.</summary>
    public int DaysLeft => Period.DaysBetween(Moment.Today, Pack.LastDay);

    /// <summary>The end of the last day in the seller's time zone (R22); said when it is near, because the reader's clock may say tomorrow.</summary>
    public Instant EndsAt(DateTimeZone seller) => seller.AtStartOfDay(Pack.LastDay.PlusDays(1)).ToInstant();

    /// <summary>Until when the former owner can object, while one incident can be used (R25).</summary>
    public Instant? ProvisionalUntil => Pack.ProvisionalUntil(Moment.At);

    /// <summary>Whether a strip of tickets still reads as one.</summary>
    public bool FitsStrip => Pack.Size <= 20;
}
