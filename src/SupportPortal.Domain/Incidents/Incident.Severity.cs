using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>How hard it hits the customer's business.</summary>
    public Severity Severity { get; private set; }

    /// <summary>What is down, since when, who is affected; there for severity A (R17), unless it was removed (R37).</summary>
    public ImpactStatement? Impact { get; private set; }

    /// <summary>The severity that the customer asked for and nobody has granted or refused yet.</summary>
    public SeverityRequest? RequestedSeverity { get; private set; }

    /// <summary>The engineer who lowered the severity; another one answers when the customer asks again (R17).</summary>
    public Guid? SeverityLoweredBy { get; private set; }

    /// <summary>Whether the customer can change the severity without asking: until an engineer is assigned.</summary>
    public Refusal? CanChangeSeverity(Actor by) =>
        CanActAsSubmitter(by) ?? (Others.Any(IsFree) ? null : NotFree());

    /// <summary>Whether the customer can change it to this one without asking: what an engineer has lowered is raised by a request.</summary>
    public Refusal? CanChangeSeverity(Severity to, Actor by) => CanActAsSubmitter(by) ?? (IsFree(to) ? null : NotFree());

    /// <summary>Changes the severity for the customer, and with it when the initial response is due (R17).</summary>
    /// <param name="to">The new severity.</param>
    /// <param name="impact">What severity A asks for; may be left out when it was said before.</param>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="moment">Who, and when.</param>
    public void ChangeSeverity(Severity to, ImpactStatement? impact, CalendarVersion calendar, Moment moment)
    {
        (CanActAsSubmitter(moment.By) ?? WrongSeverity(to, impact) ?? CanChangeSeverity(to, moment.By))?.Throw();
        Impact = impact ?? Impact;
        RequestedSeverity = null; // What was asked for before a release is settled by what is chosen now.
        ChangeTo(to, PromiseIfChanged(to, calendar, moment.At), Side.Customer, moment);
    }

    /// <summary>
    /// The promise, were the severity changed for the customer (R17); once the initial response is given it is history
    /// and stays.
    /// </summary>
    /// <param name="to">The new severity.</param>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="at">The moment of the change.</param>
    public ResponseReceipt PromiseIfChanged(Severity to, CalendarVersion calendar, Instant at)
    {
        if (to == Severity || ClockIsOver)
            return Receipt;
        return to < Severity
            ? ResponseClock.Raised(Receipt, to, at, calendar)
            : ResponseClock.LoweredByCustomer(Receipt, to, at, calendar);
    }

    /// <summary>Whether the customer can ask for another severity: once an engineer is assigned, or has lowered it.</summary>
    public Refusal? CanRequestSeverity(Actor by)
    {
        if (CanActAsSubmitter(by) is { } no)
            return no;
        if (Others.All(IsFree))
            return new SeverityIsFree();
        return RequestedSeverity is null ? null : new SeverityRequestWaits(RequestedSeverity.To);
    }

    /// <summary>Asks for another severity, in words, which end a wait for the customer as a message does (R6).</summary>
    /// <param name="to">The severity asked for.</param>
    /// <param name="why">Why.</param>
    /// <param name="impact">What severity A asks for; may be left out when it was said before.</param>
    /// <param name="moment">Who, and when.</param>
    public void RequestSeverity(Severity to, string why, ImpactStatement? impact, Moment moment)
    {
        (CanRequestSeverity(moment.By)
            ?? WrongSeverity(to, impact)
            ?? (IsFree(to) ? new SeverityIsFree() : null)
            ?? Written.Missing(why, Limits.Reason, new ReasonIsMissing()))?.Throw();
        Impact = impact ?? Impact;
        RequestedSeverity = new SeverityRequest(to, why, moment.By.Person, moment.At);
        HearCustomer(moment);
        var details = new EntryDetails { SeverityFrom = Severity, SeverityTo = to };
        var entry = Append(EntryKind.SeverityRequested, Side.Customer, moment, why, details);
        Raise(new SeverityRequested(to, Number, entry.Id, moment));
    }

    /// <summary>Whether an engineer can grant or refuse what the customer asked for.</summary>
    /// <param name="by">Who answers.</param>
    /// <param name="isOnlyEngineer">Whether there is no other engineer, so that the one who lowered it answers too.</param>
    public Refusal? CanAnswerSeverity(Actor by, bool isOnlyEngineer)
    {
        if (CanActAsEngineer(by) is { } no)
            return no;
        if (RequestedSeverity is null)
            return new SeverityRequestIsMissing();
        return SeverityLoweredBy == by.Person && !isOnlyEngineer ? new AnotherEngineerAnswers() : null;
    }

    /// <summary>Grants the severity that the customer asked for.</summary>
    public void GrantSeverity(bool isOnlyEngineer, CalendarVersion calendar, Moment moment)
    {
        CanAnswerSeverity(moment.By, isOnlyEngineer)?.Throw();
        var to = RequestedSeverity!.To;
        (RequestedSeverity, SeverityLoweredBy) = (null, null);
        ChangeTo(to, PromiseIfChanged(to, calendar, moment.At), Side.Support, moment);
    }

    /// <summary>Refuses the severity that the customer asked for, with a reason that the customer sees.</summary>
    public void RefuseSeverity(string reason, bool isOnlyEngineer, Moment moment)
    {
        (CanAnswerSeverity(moment.By, isOnlyEngineer)
            ?? Written.Missing(reason, Limits.Reason, new ReasonIsMissing()))?.Throw();
        var to = RequestedSeverity!.To;
        RequestedSeverity = null;
        Attend();
        var details = new EntryDetails { SeverityFrom = Severity, SeverityTo = to };
        var entry = Append(EntryKind.SeverityRefused, Side.Support, moment, reason, details);
        Raise(new SeverityRequestRefused(to, Number, entry.Id, moment));
    }

    /// <summary>Whether an engineer can lower the severity: unless the customer waits for an answer, or it is C.</summary>
    public Refusal? CanLowerSeverity(Actor by)
    {
        if (CanActAsEngineer(by) is { } no)
            return no;
        if (RequestedSeverity is { } request)
            return new SeverityRequestWaits(request.To);
        return Severity == Severity.C ? new SeverityIsTheSame(Severity.C) : null;
    }

    /// <summary>Lowers the severity, with a reason that the customer sees; due stays (R17).</summary>
    public void LowerSeverity(Severity to, string reason, Moment moment)
    {
        (CanLowerSeverity(moment.By)
            ?? NoOtherSeverity(to)
            ?? (to < Severity ? new EngineersOnlyLower() : null)
            ?? Written.Missing(reason, Limits.Reason, new ReasonIsMissing()))?.Throw();
        SeverityLoweredBy = moment.By.Person;
        var promise = ClockIsOver ? Receipt : ResponseClock.LoweredByEngineer(Receipt, to);
        ChangeTo(to, promise, Side.Support, moment, reason);
    }

    private IEnumerable<Severity> Others => Enum.GetValues<Severity>().Where(one => one != Severity);

    private bool IsFree(Severity to) => AssigneeId is null && (SeverityLoweredBy is null || to > Severity);

    private Refusal NotFree() => AssigneeId is null ? new SeverityWasLowered() : new SeverityIsAskedFor();

    private Refusal? WrongSeverity(Severity to, ImpactStatement? impact) =>
        NoOtherSeverity(to) ?? ImpactStatement.Missing(to, impact ?? Impact);

    private Refusal? NoOtherSeverity(Severity to) =>
        Submission.UnknownSeverity(to) ?? (to == Severity ? new SeverityIsTheSame(to) : null);

    private void ChangeTo(Severity to, ResponseReceipt promise, Side side, Moment moment, string? reason = null)
    {
        var (from, dueFrom) = (Severity, ResponseDue);
        Severity = to;
        Promise(promise);
        var details = new EntryDetails { SeverityFrom = from, SeverityTo = to, DueFrom = dueFrom, DueTo = ResponseDue };
        var entry = Append(EntryKind.SeverityChanged, side, moment, reason, details);
        Raise(new SeverityChanged(from, to, Number, entry.Id, moment));
    }
}
