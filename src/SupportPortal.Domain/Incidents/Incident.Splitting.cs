using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Incidents;

// What holds several problems is split: the first stays here, each further one is proposed as an incident (R10).
public sealed partial class Incident
{
    private readonly List<SplitPart> _parts = [];

    /// <summary>What it was split into; the store hands them out only to those who ask for them.</summary>
    public IReadOnlyList<SplitPart> Parts => _parts;

    /// <summary>How many parts it was split into, over all its splits; the next one gets the number after it.</summary>
    public int PartCount { get; private set; }

    /// <summary>The incident that it was a part of; null for one that was submitted by itself.</summary>
    public IncidentNumber? SplitFrom { get; private set; }

    /// <summary>Which of the parts of that incident it was.</summary>
    public int? SplitFromPart { get; private set; }

    /// <summary>
    /// Whether nobody has written, called or been assigned on it. What the customer sets, such as severity and contacts,
    /// is neither.
    /// </summary>
    public bool IsUntouched { get; private set; } = true;

    /// <summary>Whether an engineer can split it: while it is open, also a part, also again.</summary>
    public Refusal? CanSplit(Actor by) => CanActAsEngineer(by);

    /// <summary>
    /// Splits it: the first problem stays, each further one waits for the customer. It may be the initial response (R15).
    /// </summary>
    /// <param name="problems">The problems, two or more, the one that stays first.</param>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="terms">When a proposal lapses, which is said with it and stays.</param>
    /// <param name="moment">Who, and when.</param>
    public void Split(IReadOnlyList<ProblemReport> problems, CalendarVersion calendar, ServiceTerms terms, Moment moment)
    {
        (CanSplit(moment.By) ?? WrongProblems(problems))?.Throw();
        var lapsesAt = calendar.Calendar.EndOfTerm(moment.At, terms.ProposalBusinessDays);
        BeginWork(moment);
        var first = PartCount + 1;
        var entry = Append(EntryKind.SplitProposed, Side.Support, moment, Listed(problems, first), new() { Until = lapsesAt });
        _parts.AddRange(problems.Select((problem, index) => new SplitPart(first + index, problem, index == 0 ? null : lapsesAt, entry, moment)));
        PartCount += problems.Count;
        Spoke(entry, calendar, moment);
        Raise(new SplitProposed(lapsesAt, Number, entry.Id, moment));
    }

    /// <summary>
    /// Whether the submitter can accept or decline a part: until it lapses, also after the incident that was split has
    /// closed, which says nothing about its further problems.
    /// </summary>
    public Refusal? CanAnswerPart(int part, Actor by, Instant now)
    {
        if (!IsSubmitter(by))
            return TakesPart(by.Person) ? new OnlyTheSubmitterMay() : Forbidden(by);
        return FindPart(part) is { } found ? found.WhyNotOpen(now) : new NotFound();
    }

    /// <summary>Accepts a part, which becomes an incident of its own; its pack is used in the same transaction.</summary>
    /// <param name="part">Which.</param>
    /// <param name="acceptance">What pays for it, and how severe it is.</param>
    /// <param name="number">A number that no other incident has.</param>
    /// <param name="calendar">The version in force now of the customer's business calendar: the clock starts.</param>
    /// <param name="moment">Who, and when.</param>
    /// <returns>The new incident.</returns>
    public Incident AcceptPart(int part, PartAcceptance acceptance, IncidentNumber number, CalendarVersion calendar, Moment moment)
    {
        CanAnswerPart(part, moment.By, moment.At)?.Throw();
        var accepted = FindPart(part)!;
        var made = Submit(number, Inherit(accepted, acceptance), calendar, moment);
        accepted.Accept(number, moment.At);
        var entry = Tell(EntryKind.PartAccepted, accepted, Side.Customer, moment);
        Raise(new PartAccepted(part, number, Number, entry.Id, moment));
        return made;
    }

    /// <summary>Declines a part, which is not pursued.</summary>
    public void DeclinePart(int part, Moment moment)
    {
        CanAnswerPart(part, moment.By, moment.At)?.Throw();
        var declined = FindPart(part)!;
        declined.End(PartState.Declined, moment.At);
        var entry = Tell(EntryKind.PartDeclined, declined, Side.Customer, moment);
        Raise(new PartDeclined(part, Number, entry.Id, moment));
    }

    /// <summary>Whether an engineer can take a proposal back: until it is answered.</summary>
    public Refusal? CanWithdrawPart(int part, Actor by, Instant now)
    {
        if (!by.IsEngineer)
            return Forbidden(by);
        return FindPart(part) is { } found ? found.WhyNotOpen(now) : new NotFound();
    }

    /// <summary>Takes a proposal back that nobody has answered.</summary>
    public void WithdrawPart(int part, Moment moment)
    {
        CanWithdrawPart(part, moment.By, moment.At)?.Throw();
        var withdrawn = FindPart(part)!;
        withdrawn.End(PartState.Withdrawn, moment.At);
        var entry = Tell(EntryKind.PartWithdrawn, withdrawn, Side.Support, moment);
        Raise(new PartWithdrawn(part, Number, entry.Id, moment));
    }

    /// <summary>Writes down which proposals have lapsed by now. The clock alone has ended them already.</summary>
    public void LapseParts(Moment moment)
    {
        if (!moment.By.IsSystem)
            Forbidden(moment.By).Throw();
        var lapsed = _parts.FindAll(part => part.State == PartState.Proposed && part.LapsesAt <= moment.At);
        if (lapsed.Count == 0)
            new NoPartHasLapsed().Throw();
        foreach (var part in lapsed)
        {
            part.End(PartState.Lapsed, moment.At);
            var entry = Tell(EntryKind.PartLapsed, part, Side.System, moment);
            Raise(new PartLapsed(part.Number, Number, entry.Id, moment));
        }
    }

    /// <summary>Whether either side can undo the split that made this incident: until anybody has worked on it.</summary>
    public Refusal? CanUndoSplit(Actor by)
    {
        if (!IsSubmitter(by) && !by.IsEngineer)
            return TakesPart(by.Person) ? new OnlyTheSubmitterMay() : Forbidden(by);
        if (SplitFrom is null)
            return new IsNoPart();
        return Closed() ?? (Refusal?)(IsUntouched ? null : new WorkOnPartHasBegun());
    }

    /// <summary>Undoes the split that made this incident; what it used goes back to its pack in the same transaction.</summary>
    /// <param name="original">The incident that it was split from.</param>
    /// <param name="moment">Who, and when.</param>
    /// <returns>The key of the entry, the cause of the pack's entry.</returns>
    public Guid UndoSplit(Incident original, Moment moment)
    {
        CanUndoSplit(moment.By)?.Throw();
        var side = IsSubmitter(moment.By) ? Side.Customer : Side.Support;
        original.UndoPart(SplitFromPart!.Value, side, moment);
        Billing = BillingStatus.NotCharged;
        return Close(Outcome.Undone, side, moment).Id;
    }

    private void UndoPart(int part, Side side, Moment moment)
    {
        var undone = FindPart(part) ?? throw new InvalidOperationException("Not the incident that it was split from.");
        undone.End(PartState.Undone, moment.At);
        var entry = Tell(EntryKind.PartUndone, undone, side, moment);
        Raise(new PartUndone(part, undone.Became!.Value, Number, entry.Id, moment));
    }

    private SplitPart? FindPart(int number) => _parts.Find(part => part.Number == number);

    private TimelineEntry Tell(EntryKind kind, SplitPart part, Side side, Moment moment) =>
        Append(kind, side, moment, part.Title, new() { Part = part.Number, Became = part.Became });

    // Product, contacts, support hours and how to be reached come along; the clock and the definition begin anew.
    private Submission Inherit(SplitPart part, PartAcceptance acceptance) => new()
    {
        CustomerId = CustomerId,
        Verdict = acceptance.Verdict,
        PackId = acceptance.PackId,
        Plan = acceptance.Plan,
        HelpKind = HelpKind,
        InsistedExclusion = InsistedExclusion,
        Problem = new ProblemReport(part.Title, part.Description),
        Severity = acceptance.Severity,
        Impact = acceptance.Severity == Severity.A ? acceptance.Impact ?? Impact : null,
        Hours = new HoursChoice(SupportHours, PeopleAreAvailable, Contacts),
        Preference = Preference,
        SplitFrom = Number,
        SplitFromPart = part.Number,
        DescribedBy = part.ProposedBy,
    };

    private static Refusal? WrongProblems(IReadOnlyList<ProblemReport> problems) => problems.Count switch
    {
        < 2 => new SplitNeedsTwoProblems(),
        > Limits.Parts => new TooManyParts(Limits.Parts),
        _ => problems.Select(problem => problem.Missing()).FirstOrDefault(missing => missing is not null),
    };

    private static string Listed(IEnumerable<ProblemReport> problems, int first) =>
        string.Join("\n\n", problems.Select((problem, index) => FormattableString.Invariant($"{first + index}. {problem.Title}\n{problem.Description}")));

    private static bool IsWork(EntryKind kind, string? text) => kind switch
    {
        EntryKind.Submitted => false,
        EntryKind.Assigned or EntryKind.Call or EntryKind.CustomerMessage or EntryKind.Reply or EntryKind.Question => true,
        EntryKind.InternalNote or EntryKind.HandoverCard => true,
        _ => !string.IsNullOrWhiteSpace(text),
    };
}
