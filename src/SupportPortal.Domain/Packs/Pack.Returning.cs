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
        // As the pack would go back whole again, the new owner can use one as before (R25).
        if (Recovery is { } recovery && recovery.UsedFor == incident)
            Recovery = recovery with { UsedFor = null };
        Enter(LedgerKind.Returned, 1, cause, moment);
        Raise(new IncidentReturned(moment, Id, incident, number, Balance, HasExpired(moment.Today), decision));
    }

    /// <summary>
    /// Why one that was put back cannot be taken again, or null: the pack cannot bear it (R8), is another's by now, or may
    /// have to go back as it was (R25). That it has expired does not matter.
    /// </summary>
    /// <param name="submitter">Whose incident it is.</param>
    /// <param name="moment">When.</param>
    public Refusal? CanTakeAgain(Guid submitter, Moment moment)
    {
        if (!BelongsTo(submitter))
            return new PackIsAnothersNow();
        return Recovery is { IsFrozen: true } ? new PackIsFrozen() : CanBear(moment);
    }

    /// <summary>Takes one incident again that was put back: a decision was changed to the customer's disadvantage (R8).</summary>
    /// <param name="submitter">Whose incident it is.</param>
    /// <param name="incident">The incident.</param>
    /// <param name="number">Its number.</param>
    /// <param name="decision">The billing decision.</param>
    /// <param name="ruling">Why it is charged after all.</param>
    /// <param name="moment">Who and when.</param>
    public void TakeAgain(Guid submitter, Guid incident, IncidentNumber number, Guid decision, BillingRuling ruling, Moment moment)
    {
        CanTakeAgain(submitter, moment)?.Throw();
        var cause = LedgerCause.Of(decision, incident, number, ruling.Text) with { Ruling = ruling.Reason };
        Hold(incident, moment);
        Enter(LedgerKind.Used, -1, cause, moment);
        Raise(new IncidentUsed(moment, Id, incident, number, Balance, decision));
    }
}
