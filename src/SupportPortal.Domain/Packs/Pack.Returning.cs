using SupportPortal.Domain.Incidents;

namespace SupportPortal.Domain.Packs;

// What a billing decision does to a pack (R8, R24).
public sealed partial class Pack
{
    /// <summary>Puts one incident back, also into an expired or frozen pack (R24). The caller knows that the incident used it.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="number">Its number.</param>
    /// <param name="decision">The billing decision, or the undoing.</param>
    /// <param name="ruling">Why it is not charged; null when the split that made the incident was undone (R10).</param>
    /// <param name="moment">Who and when.</param>
    public void Return(Guid incident, IncidentNumber number, Guid decision, BillingRuling? ruling, Moment moment)
    {
        var cause = LedgerCause.Of(decision, incident, number, ruling?.Text) with { Ruling = ruling?.Reason };
        if (Balance == Size)
            new PackIsFull(Size).Throw();
        Enter(LedgerKind.Returned, 1, cause, moment);
        Raise(new IncidentReturned(moment, Id, incident, number, Balance, HasExpired(moment.Today), decision));
    }

    /// <summary>
    /// Takes one incident again that was put back, also out of an expired or frozen pack: a decision was changed to the
    /// customer's disadvantage while the pack can bear it (R8).
    /// </summary>
    /// <param name="incident">The incident.</param>
    /// <param name="number">Its number.</param>
    /// <param name="decision">The billing decision.</param>
    /// <param name="ruling">Why it is charged after all.</param>
    /// <param name="moment">Who and when.</param>
    public void TakeAgain(Guid incident, IncidentNumber number, Guid decision, BillingRuling ruling, Moment moment)
    {
        var cause = LedgerCause.Of(decision, incident, number, ruling.Text) with { Ruling = ruling.Reason };
        if (Balance == 0)
            new PackIsUsedUp().Throw();
        Enter(LedgerKind.Used, -1, cause, moment);
        Raise(new IncidentUsed(moment, Id, incident, number, Balance, decision));
    }
}
