using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>Whether an engineer can write to the customer; for as long after closing as it can be reopened (R7).</summary>
    public Refusal? CanReply(Actor by, Instant now, ServiceTerms terms) => by.IsEngineer ? ClosedForMessages(now, terms) : Forbidden(by);

    /// <summary>Writes to the customer; the first time it is the initial response (R15).</summary>
    /// <param name="message">What is written.</param>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="terms">For how long after closing it can be written.</param>
    /// <param name="moment">Who, and when.</param>
    public void Reply(Message message, CalendarVersion calendar, ServiceTerms terms, Moment moment)
    {
        (CanReply(moment.By, moment.At, terms) ?? message.Missing())?.Throw();
        BeginWork(moment);
        var entry = Append(EntryKind.Reply, Side.Support, moment, message);
        Spoke(entry, calendar, moment);
        Raise(new SupportReplied(IsQuestion: false, Number, entry.Id, moment));
    }

    /// <summary>Whether an engineer can ask the customer and wait for the answer.</summary>
    public Refusal? CanAsk(Actor by) =>
        CanActAsEngineer(by) ?? (Stage == Stage.SolutionSuggested ? new SolutionWaitsForAnswer() : null);

    /// <summary>Writes to the customer and waits for the answer (R9).</summary>
    /// <param name="message">What is asked.</param>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="moment">Who, and when.</param>
    public void Ask(Message message, CalendarVersion calendar, Moment moment)
    {
        (CanAsk(moment.By) ?? message.Missing())?.Throw();
        BeginWork(moment);
        MoveTo(Stage.WaitingForCustomer, moment.At);
        var entry = Append(EntryKind.Question, Side.Support, moment, message);
        Spoke(entry, calendar, moment);
        Raise(new SupportReplied(IsQuestion: true, Number, entry.Id, moment));
    }

    /// <summary>
    /// Whether the submitter or a participant can write; for as long after closing as it can be reopened, to the engineer
    /// who had it, or to all where nobody had (R7).
    /// </summary>
    public Refusal? CanWrite(Actor by, Instant now, ServiceTerms terms) => IsOnCustomersSide(by) ? ClosedForMessages(now, terms) : Forbidden(by);

    /// <summary>Writes for the customer's side; whatever waited for the customer is back in work (R9).</summary>
    public void Write(Message message, ServiceTerms terms, Moment moment)
    {
        (CanWrite(moment.By, moment.At, terms) ?? message.Missing())?.Throw();
        HearCustomer(moment);
        var entry = Append(EntryKind.CustomerMessage, Side.Customer, moment, message);
        Raise(new CustomerWrote(Number, entry.Id, moment));
    }

    /// <summary>Whether an engineer can leave a note; a closed incident takes notes too.</summary>
    public Refusal? CanNote(Actor by) => by.IsEngineer ? null : Forbidden(by);

    /// <summary>Leaves a note that the customer never sees.</summary>
    public void Note(Message message, Moment moment)
    {
        (CanNote(moment.By) ?? message.Missing())?.Throw();
        var entry = Append(EntryKind.InternalNote, Side.Support, moment, message, isInternal: true);
        Raise(new NoteWritten(Number, entry.Id, moment));
    }

    /// <summary>Whether an engineer can log a call with the customer.</summary>
    public Refusal? CanLogCall(Actor by) => CanActAsEngineer(by);

    /// <summary>
    /// Logs a call with the customer. One that reached somebody is an initial response from its stated start (R15), and
    /// ends a wait for the customer; one that reached nobody is an attempt (R18).
    /// </summary>
    /// <param name="call">The call, as it is stated.</param>
    /// <param name="about">What was said; may be empty.</param>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="moment">Who logs it, and when.</param>
    public void LogCall(CallRecord call, string? about, CalendarVersion calendar, Moment moment)
    {
        call = call.After(SubmittedAt);
        (CanLogCall(moment.By) ?? call.Wrong(SubmittedAt, moment.At) ?? Written.Wrong(about, Limits.Text))?.Throw();
        if (call.Reached)
            Reach(call, moment);
        else
            CountAttempt(call);
        var entry = Append(EntryKind.Call, Side.Support, moment, about, new() { Call = call });
        if (call.Reached)
            Spoke(entry, calendar, moment);
        Raise(new CallLogged(call.Reached, Number, entry.Id, moment));
    }

    private IncidentIsClosed? ClosedForMessages(Instant now, ServiceTerms terms) => now > ReopenUntil(terms) ? Closed() : null;

    private void Reach(CallRecord call, Moment moment)
    {
        BeginWork(moment);
        ForgetAttempts(call.EndedAt);
        if (Stage == Stage.WaitingForCustomer && call.EndedAt >= SilentSince)
            MoveTo(Stage.InProgress, moment.At);
    }

    // Whatever a person on the support side says to the customer answers, and the first time responds.
    private void Spoke(TimelineEntry entry, CalendarVersion calendar, Moment moment)
    {
        var call = entry.Details.Call;
        KeepContact(call?.StartedAt ?? entry.At);
        AnswerCustomer(call?.EndedAt ?? entry.At);
        Respond(call?.StartedAt ?? entry.At, entry, calendar, moment);
    }
}
