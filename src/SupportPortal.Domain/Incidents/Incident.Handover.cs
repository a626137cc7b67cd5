namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>Gives it to the engineer of the next shift, with a card of what to know; without one when that is skipped.</summary>
    /// <param name="to">Who gets it.</param>
    /// <param name="card">The card, which the customer never sees; null or empty for none.</param>
    /// <param name="moment">Who passes it on, and when.</param>
    public void PassOn(Guid to, HandoverCard? card, Moment moment)
    {
        (CanAssign(to, moment.By) ?? card?.Wrong())?.Throw();
        if (card is { IsEmpty: false })
        {
            var entry = Append(EntryKind.HandoverCard, Side.Support, moment, details: new() { Card = card }, isInternal: true);
            Raise(new HandoverCardWritten(Number, entry.Id, moment));
        }

        GiveTo(to, moment);
    }
}
