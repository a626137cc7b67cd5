using SupportPortal.Domain.Incidents;
using static System.FormattableString;

namespace SupportPortal.Domain.Tests.Model;

/// <summary>An incident as the rules have it.</summary>
internal sealed class Case(Person submitter, Purse paidWith, Severity severity, Instant now)
{
    public Person Submitter { get; set; } = submitter;

    public Instant SubmittedAt { get; } = now;

    /// <summary>Who had it before it was handed over, while it can go back.</summary>
    public Person? HandedOverFrom { get; set; }

    public Instant HandedOverAt { get; set; }

    public Purse PaidWith { get; } = paidWith;

    public HashSet<Person> Participants { get; } = [];

    public Stage Stage { get; set; } = Stage.New;

    public Person? Engineer { get; set; }

    public bool IsAnswered { get; private set; }

    /// <summary>Whether it was closed before anybody had to answer, and reopened (R7, R15).</summary>
    public bool IsNotNeeded { get; private set; }

    public Severity Severity { get; set; } = severity;

    public Severity? Asked { get; set; }

    public Person? LoweredBy { get; set; }

    /// <summary>The side that proposed the latest definition; null before the first.</summary>
    public Side? DefinedOn { get; set; }

    public bool IsAgreed { get; set; }

    public bool IsAgreedOnCall { get; set; }

    /// <summary>When each solution was delivered that the customer has not refused, in order.</summary>
    public List<Instant> Solutions { get; } = [];

    /// <summary>What was said that can be quoted, in order: by whom, or on a call.</summary>
    public List<(Person? By, Instant At)> Said { get; } = [];

    /// <summary>When the submitter last said something that can be quoted, or a call reached somebody.</summary>
    public Instant? SaidAt => Said.Where(said => said.By is null || said.By == Submitter).Select(said => (Instant?)said.At).LastOrDefault();

    public Outcome? ClosedAs { get; private set; }

    public Instant ClosedAt { get; private set; }

    public BillingStatus Charge { get; set; } = BillingStatus.InUse;

    public List<Verdict> Verdicts { get; } = [];

    /// <summary>Whether a charge was changed in the customer's favour, which can be done once (R8).</summary>
    public bool WasSpared => Verdicts.Exists(verdict => verdict is { Revises: true, IsCharged: false });

    public bool LookWasAsked { get; set; }

    public bool LookWaits { get; set; }

    /// <summary>Whether an engineer recommends to change a charge that outlived a reopening (R7, R8).</summary>
    public bool RevisionWaits { get; set; }

    /// <summary>Since when a question or a solution waits for the customer.</summary>
    public Instant? SilentSince { get; set; }

    public SupportHours Hours { get; set; } = HoursChoice.StartOf(severity);

    public bool IsReachable { get; set; } = severity == Severity.A;

    public List<Instant> Attempts { get; } = [];

    /// <summary>From when on an attempt counts (R18).</summary>
    public Instant AttemptsSince { get; private set; } = now;

    public bool WasMovedToBusinessHours { get; set; }

    /// <summary>The parts that it was split into, in order.</summary>
    public List<Piece> Pieces { get; } = [];

    /// <summary>The part that it was, when it comes from a split.</summary>
    public Piece? Piece { get; init; }

    /// <summary>Whether anybody has written, called or been assigned on it (R10).</summary>
    public bool IsTouched { get; set; }

    /// <summary>When the initial response is due (R13, R17).</summary>
    public Instant Due { get; private set; } = Book.DueOf(severity, now);

    public bool IsOpen => Stage != Stage.Closed;

    public bool IsOnCustomersSide(Person person) => Submitter == person || Participants.Contains(person);

    /// <summary>Who may see it (R37).</summary>
    public bool IsSeenBy(Person person) => person.IsEngineer || person.IsAdmin || person.IsPortal || IsOnCustomersSide(person);

    public Answer No(Person person) => IsSeenBy(person) ? Answer.Refused : Answer.NotThere;

    public Answer AsEngineer(Person person) => person.IsEngineer ? WhileOpen : No(person);

    public Answer AsSubmitter(Person person) => Submitter == person ? WhileOpen : No(person);

    public Answer AsCustomersSide(Person person) => IsOnCustomersSide(person) ? WhileOpen : No(person);

    public Answer AsEitherSide(Person person) => IsOnCustomersSide(person) ? WhileOpen : AsEngineer(person);

    private Answer WhileOpen => IsOpen ? Answer.Done : Answer.Refused;

    public Side SideOf(Person person) => IsOnCustomersSide(person) ? Side.Customer : Side.Support;

    /// <summary>Whether nobody waits for the initial response any more.</summary>
    public bool IsClockOver => IsAnswered || IsNotNeeded;

    public bool CanBeWrittenTo(Instant now) => IsOpen || now <= ClosedAt + Duration.FromDays(14);

    public bool LatestVerdictIsOf(Person person) => Verdicts.Count > 0 && Verdicts[^1].By == person;

    public void GiveTo(Person engineer)
    {
        Engineer = engineer;
        if (Stage == Stage.New)
            Stage = Stage.Assigned;
    }

    /// <summary>What the support side tells the customer: the first time it is the initial response (R15).</summary>
    public void Respond(Person engineer)
    {
        NextContact = null;
        if (IsAnswered || IsNotNeeded || !IsOpen)
            return;
        (Engineer, Stage, IsAnswered) = (engineer, Stage.InProgress, true);
    }

    /// <summary>What the customer tells: it ends the wait for the customer (R9).</summary>
    public void Hear(Instant now)
    {
        if (Stage is Stage.WaitingForCustomer or Stage.SolutionSuggested)
            Stage = Stage.InProgress;
        SilentSince = null;
        ForgetAttempts(now);
    }

    /// <summary>A call that reached nobody: it counts for 24-hour work, however late it is logged.</summary>
    public void TryToReach(Instant called)
    {
        if (Hours == SupportHours.AroundTheClock && called >= AttemptsSince)
            Attempts.Add(called);
    }

    public void ForgetAttempts(Instant before)
    {
        AttemptsSince = Instant.Max(AttemptsSince, before);
        Attempts.Clear();
    }

    /// <summary>The customer's change, at once or granted: what it does to the promise before the initial response (R17).</summary>
    public void ChangeSeverity(Severity to, Instant now)
    {
        if (!IsAnswered && !IsNotNeeded)
        {
            Due = to < Severity ? Instant.Min(Due, Book.DueOf(to, now))
                : to > Severity && now < Due ? Book.DueOf(to, SubmittedAt)
                : Due;
        }
        Severity = to;
    }

    /// <summary>By when the customer is contacted next, and when that was promised; null when nothing is.</summary>
    public (Instant By, Instant SetAt)? NextContact { get; set; }

    public void WaitIn(Stage stage, Instant now) => (Stage, SilentSince) = (stage, now);

    public void Agree(bool onCall, Instant now)
    {
        (IsAgreed, IsAgreedOnCall) = (true, onCall);
        if (Stage == Stage.SolutionSuggested)
            SilentSince = now;
    }

    public void Close(Outcome outcome, Instant now)
    {
        (Stage, ClosedAs, ClosedAt, SilentSince, Asked, NextContact) = (Stage.Closed, outcome, now, null, null, null);
        if (Charge == BillingStatus.InUse)
            Charge = outcome == Outcome.Resolved ? BillingStatus.Charged : BillingStatus.AwaitingDecision;
    }

    public void Reopen(Instant now)
    {
        Solutions.Clear();
        IsNotNeeded |= !IsAnswered && ClosedAt < Due;
        if (LookWaits)
            (LookWaits, LookWasAsked) = (false, false);
        RevisionWaits = false;
        (Stage, ClosedAs) = (Stage.InProgress, null);
        ForgetAttempts(now);
        if (Charge == BillingStatus.Charged)
            return;
        Verdicts.Clear();
        Charge = BillingStatus.InUse;
    }

    public string Say() =>
        $"{Stage}{(ClosedAs is null ? "" : $" as {ClosedAs}")}, of {Submitter} with [{Cast.Names(Participants)}], at {Engineer?.Name ?? "nobody"}, "
        + $"{Severity}{(Asked is null ? "" : $" asked {Asked}")}, {(IsNotNeeded ? "no answer needed" : IsAnswered ? "answered" : "unanswered")}, definition {(DefinedOn is null ? "none" : IsAgreed ? "agreed" : "open")}, "
        + Invariant($"{Solutions.Count} solutions, {Hours}, due {Due:MM-dd HH:mm}, parts [{string.Join(", ", Pieces.Select(piece => piece.State))}], {Charge}, used {(Charge == BillingStatus.NotCharged ? 0 : 1)}{(LookWaits || RevisionWaits || Charge == BillingStatus.AwaitingDecision ? ", waits for an admin" : "")}, ")
        + (NextContact is { } next ? Invariant($"contact by {next.By:MM-dd HH:mm}, ") : "")
        + $"{(SilentSince is null ? "" : "waits for the customer, ")}seen by [{Cast.Names(Cast.People.Where(IsSeenBy))}]";
}
