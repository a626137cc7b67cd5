namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>When the work goes on until it is resolved (R18).</summary>
    public SupportHours SupportHours { get; private set; }

    /// <summary>The customer's word that people are available around the clock.</summary>
    public bool PeopleAreAvailable { get; private set; }

    /// <summary>Whom to reach on the customer's side.</summary>
    public IReadOnlyList<Contact> Contacts { get; private set; } = [];

    /// <summary>How the customer likes to be talked to.</summary>
    public ContactPreference Preference { get; private set; } = null!;

    /// <summary>
    /// From when on a call counts as an attempt: since it is 24-hour work with these contacts, and since the customer was
    /// last heard. A call may be logged long after it was made.
    /// </summary>
    public Instant AttemptsSince { get; private set; }

    /// <summary>Logged calls in a row to a round-the-clock contact that reached nobody.</summary>
    public int Attempts { get; private set; }

    /// <summary>The earliest stated start of those calls.</summary>
    public Instant? FirstAttemptAt { get; private set; }

    /// <summary>The latest stated start of those calls.</summary>
    public Instant? LastAttemptAt { get; private set; }

    /// <summary>When an engineer moved it to business hours, as long as the customer can undo that.</summary>
    public Instant? MovedToBusinessHoursAt { get; private set; }

    /// <summary>Whether the submitter can choose other support hours or contacts.</summary>
    public Refusal? CanChooseHours(Actor by) => CanActAsSubmitter(by);

    /// <summary>Chooses support hours and contacts; the response target stays (R18).</summary>
    public void ChooseHours(HoursChoice choice, Moment moment)
    {
        (CanChooseHours(moment.By) ?? choice.Missing())?.Throw();
        var changes = choice.Hours != SupportHours;
        Choose(choice, moment.At);
        if (changes)
            TellHours(Side.Customer, moment);
        else
            TellContacts(moment);
    }

    /// <summary>Whether the submitter can say how to be talked to.</summary>
    public Refusal? CanPrefer(Actor by) => CanActAsSubmitter(by);

    /// <summary>Says how the customer likes to be talked to.</summary>
    public void Prefer(ContactPreference preference, Moment moment)
    {
        (CanPrefer(moment.By) ?? preference.Missing())?.Throw();
        Preference = preference;
        TellContacts(moment);
    }

    /// <summary>Whether an engineer can move it to business hours: enough attempts over enough time did not reach the round-the-clock contact (R18).</summary>
    public Refusal? CanMoveToBusinessHours(Actor by, ServiceTerms terms)
    {
        if (CanActAsEngineer(by) is { } no)
            return no;
        if (SupportHours == SupportHours.BusinessHours)
            return new WorkIsInBusinessHours();
        if (Attempts < terms.ContactAttempts || FirstAttemptAt is not { } first)
            return new MoreAttemptsAreNeeded(Attempts, terms.ContactAttempts, terms.ContactAttemptsOver);
        var from = first + terms.ContactAttemptsOver;
        return LastAttemptAt >= from ? null : new AttemptsLieTooClose(terms.ContactAttemptsOver, from);
    }

    /// <summary>Moves it to business hours, with a note that the customer sees and can undo.</summary>
    public void MoveToBusinessHours(string note, ServiceTerms terms, Moment moment)
    {
        (CanMoveToBusinessHours(moment.By, terms)
            ?? Written.Missing(note, Limits.Reason, new ReasonIsMissing()))?.Throw();
        SupportHours = SupportHours.BusinessHours;
        MovedToBusinessHoursAt = moment.At;
        ForgetAttempts(moment.At);
        TellHours(Side.Support, moment, note);
    }

    /// <summary>Whether the submitter can undo an engineer's move to business hours.</summary>
    public Refusal? CanUndoBusinessHours(Actor by) =>
        CanActAsSubmitter(by)
        ?? (MovedToBusinessHoursAt is null ? new NothingToUndo() : null)
        ?? new HoursChoice(SupportHours.AroundTheClock, PeopleAreAvailable, Contacts).Missing();

    /// <summary>Undoes the move in one step: 24 hours a day again, with the same contacts.</summary>
    public void UndoBusinessHours(Moment moment)
    {
        CanUndoBusinessHours(moment.By)?.Throw();
        SupportHours = SupportHours.AroundTheClock;
        MovedToBusinessHoursAt = null;
        ForgetAttempts(moment.At);
        TellHours(Side.Customer, moment);
    }

    private void Choose(HoursChoice choice, Instant at)
    {
        if (choice.Hours != SupportHours)
            MovedToBusinessHoursAt = null;
        (SupportHours, PeopleAreAvailable) = (choice.Hours, choice.PeopleAreAvailable);
        Contacts = [.. choice.Contacts];
        ForgetAttempts(at);
    }

    // A call to somebody else is logged, and says nothing of the round-the-clock contact; neither does one from before.
    private void CountAttempt(CallRecord call)
    {
        if (SupportHours != SupportHours.AroundTheClock || call.StartedAt < AttemptsSince)
            return;
        if (!Contacts.Any(contact => contact.RoundTheClock && contact.IsMeantBy(call.With)))
            return;
        Attempts++;
        FirstAttemptAt = Instant.Min(FirstAttemptAt ?? call.StartedAt, call.StartedAt);
        LastAttemptAt = Instant.Max(LastAttemptAt ?? call.StartedAt, call.StartedAt);
    }

    private void ForgetAttempts(Instant before)
    {
        AttemptsSince = Instant.Max(AttemptsSince, before);
        (Attempts, FirstAttemptAt, LastAttemptAt) = (0, null, null);
    }

    private void TellHours(Side side, Moment moment, string? note = null)
    {
        var entry = Append(EntryKind.SupportHoursChanged, side, moment, note, new() { Hours = SupportHours });
        Raise(new SupportHoursChanged(SupportHours, Number, entry.Id, moment));
    }

    private void TellContacts(Moment moment)
    {
        var entry = Append(EntryKind.ContactsChanged, Side.Customer, moment);
        Raise(new ContactsChanged(Number, entry.Id, moment));
    }
}
