namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    private readonly List<Participant> _participants = [];

    /// <summary>Whom the submitter named: they read and answer (R37).</summary>
    public IReadOnlyList<Participant> Participants => _participants;

    /// <summary>Whether somebody may read it: the submitter, the participants, the support side, the portal itself.</summary>
    public bool IsVisibleTo(Actor actor) => actor.IsSupport || actor.IsSystem || IsOnCustomersSide(actor);

    /// <summary>Whether somebody is the submitter or a participant.</summary>
    public bool IsOnCustomersSide(Actor actor) => IsSubmitter(actor) || TakesPart(actor.Person);

    /// <summary>Whether somebody can be named as a participant.</summary>
    public Refusal? CanAddParticipant(Guid person, Actor by) =>
        CanActAsSubmitter(by) ?? (person == CustomerId || TakesPart(person) ? new AlreadyTakesPart(person) : null);

    /// <summary>Names a participant, who reads and answers from now on.</summary>
    public void AddParticipant(Guid person, Moment moment)
    {
        CanAddParticipant(person, moment.By)?.Throw();
        _participants.Add(new Participant(Id, person, moment.At));
        var entry = Append(EntryKind.ParticipantAdded, Side.Customer, moment, details: new() { Person = person });
        Raise(new ParticipantAdded(person, Number, entry.Id, moment));
    }

    /// <summary>Whether a participant can be taken off.</summary>
    public Refusal? CanRemoveParticipant(Guid person, Actor by) =>
        CanActAsSubmitter(by) ?? (TakesPart(person) ? null : new TakesNoPart(person));

    /// <summary>Takes a participant off; the incident is no longer visible to that person.</summary>
    public void RemoveParticipant(Guid person, Moment moment)
    {
        CanRemoveParticipant(person, moment.By)?.Throw();
        _participants.RemoveAll(participant => participant.PersonId == person);
        var entry = Append(EntryKind.ParticipantRemoved, Side.Customer, moment, details: new() { Person = person });
        Raise(new ParticipantRemoved(person, Number, entry.Id, moment));
    }

    /// <summary>What stands where a name was forgotten.</summary>
    public const string NoName = "–";

    /// <summary>
    /// Forgets whom to reach and who spoke for the customer, when the submitter's account is deleted (R38). What was written
    /// stays.
    /// </summary>
    public void ForgetCustomer(Actor by)
    {
        if (!IsSubmitter(by))
            new NotFound().Throw();
        if (IsOpen)
            new IncidentIsOpen().Throw();
        (Contacts, Preference) = ([], Preference with { Language = "en", Zone = "UTC" });
        _definitions.ForEach(definition => definition.ForgetWhoAgreed());
    }

    private bool IsSubmitter(Actor actor) => actor.Person == CustomerId;

    private bool TakesPart(Guid person) => _participants.Exists(participant => participant.PersonId == person);

    // Somebody who submitted an incident and is an engineer too speaks for the customer where both sides speak.
    private Side SideOf(Actor actor) =>
        actor.IsSystem ? Side.System
        : IsOnCustomersSide(actor) ? Side.Customer
        : Side.Support;

    private Refusal? CanActAsEngineer(Actor by) => by.IsEngineer ? Closed() : Forbidden(by);

    private Refusal? CanActAsCustomer(Actor by) => IsOnCustomersSide(by) ? Closed() : Forbidden(by);

    private Refusal? CanActAsSubmitter(Actor by)
    {
        if (IsSubmitter(by))
            return Closed();
        return TakesPart(by.Person) ? new OnlyTheSubmitterMay() : Forbidden(by);
    }

    private Refusal? CanActOnEitherSide(Actor by) => IsOnCustomersSide(by) ? Closed() : CanActAsEngineer(by);

    // What is not yours is answered as if it did not exist (R37).
    private Refusal Forbidden(Actor by) => IsVisibleTo(by) ? new NotAllowed() : new NotFound();

    private IncidentIsClosed? Closed() => Closure is null ? null : new IncidentIsClosed(Closure.Outcome);
}
