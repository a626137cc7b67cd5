namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>How far ahead the next contact can be promised, in days of 24 hours.</summary>
    public const int NextContactDays = 30;

    /// <summary>For how long before the promised contact is due it needs attention.</summary>
    public static readonly Duration NextContactNears = Duration.FromHours(1);

    /// <summary>
    /// By when the support side contacts the customer next, as an engineer has promised; null when nothing is promised. It
    /// is no response promise: no target (R12) and no report knows of it.
    /// </summary>
    public Instant? NextContactBy { get; private set; }

    /// <summary>When that was promised; null when nothing is.</summary>
    public Instant? NextContactSetAt { get; private set; }

    /// <summary>Whether an engineer can promise the next contact: once the initial response is over, which has its own clock.</summary>
    public Refusal? CanPromiseContact(Actor by) =>
        CanActAsEngineer(by) ?? (ClockIsOver ? null : new FirstResponseComesFirst(ResponseDue));

    /// <summary>Promises by when the customer is contacted next, or another moment than before.</summary>
    public void PromiseContact(Instant by, Moment moment)
    {
        (CanPromiseContact(moment.By) ?? WrongContact(by, moment.At))?.Throw();
        (NextContactBy, NextContactSetAt) = (by, moment.At);
        Attend();
        var entry = Append(EntryKind.NextContactPromised, Side.Support, moment, details: new() { ContactBy = by });
        Raise(new NextContactPromised(by, Number, entry.Id, moment));
    }

    /// <summary>Whether an engineer can take the promise of the next contact back.</summary>
    public Refusal? CanWithdrawContact(Actor by) =>
        CanActAsEngineer(by) ?? (NextContactBy is null ? new NoContactIsPromised() : null);

    /// <summary>Takes the promise back, which the customer sees.</summary>
    public void WithdrawContact(Moment moment)
    {
        CanWithdrawContact(moment.By)?.Throw();
        ForgetContact();
        Attend();
        var entry = Append(EntryKind.NextContactWithdrawn, Side.Support, moment);
        Raise(new NextContactWithdrawn(Number, entry.Id, moment));
    }

    private NextContactRefusal? WrongContact(Instant by, Instant now)
    {
        if (by <= now)
            return new ContactIsInThePast();
        if (by > now + Duration.FromDays(NextContactDays))
            return new ContactIsTooFarAhead(NextContactDays);
        return by == NextContactBy ? new ContactIsPromisedAlready(by) : null;
    }

    // Whatever the customer is told afterwards keeps it; a call does that began afterwards, whenever it is logged.
    private void KeepContact(Instant spokeAt)
    {
        if (spokeAt >= NextContactSetAt)
            ForgetContact();
    }

    private void ForgetContact() => (NextContactBy, NextContactSetAt) = (null, null);
}
