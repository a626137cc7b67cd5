namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>Gives it to the engineer of the next shift, with a card of what to know; without one when that is skipped.</summary>
    /// <param name="to">Who gets it.</param>
    /// <param name="card">The card of 24-hour work, which the customer never sees; null or empty for none.</param>
    /// <param name="moment">Who passes it on, and when.</param>
    public void PassOn(Guid to, HandoverCard? card, Moment moment)
    {
        card = card is { IsEmpty: false } ? card : null;
        (CanAssign(to, moment.By) ?? WhyNoCard(card))?.Throw();
        if (card is not null)
        {
            var entry = Append(EntryKind.HandoverCard, Side.Support, moment, details: new() { Card = card }, isInternal: true);
            Raise(new HandoverCardWritten(Number, entry.Id, moment));
        }

        GiveTo(to, moment);
    }

    private Refusal? WhyNoCard(HandoverCard? card)
    {
        if (card is null)
            return null;
        return SupportHours == SupportHours.AroundTheClock ? card.Wrong() : new CardIsForTheClockAround();
    }
}
