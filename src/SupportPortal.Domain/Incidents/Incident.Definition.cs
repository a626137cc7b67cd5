using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    private readonly List<ProblemDefinition> _definitions = [];

    /// <summary>The versions of the problem definition (R4); the store may hand them out in any order.</summary>
    public IReadOnlyList<ProblemDefinition> Definitions => _definitions;

    /// <summary>The version that counts: the latest.</summary>
    public ProblemDefinition? LatestDefinition => _definitions.MaxBy(definition => definition.Number);

    /// <summary>Whether somebody can propose a definition, or answer with another.</summary>
    public Refusal? CanProposeDefinition(Actor by) => CanActOnEitherSide(by);

    /// <summary>Proposes a definition: "resolved when …". The other side agrees, or answers with another (R4).</summary>
    /// <param name="text">What resolved means.</param>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="moment">Who, and when.</param>
    public void ProposeDefinition(string text, CalendarVersion calendar, Moment moment)
    {
        (CanProposeDefinition(moment.By) ?? MissingInDefinition(text))?.Throw();
        var side = SideOf(moment.By);
        if (side == Side.Customer)
            HearCustomer(moment);
        else
            BeginWork(moment);
        var number = (LatestDefinition?.Number ?? 0) + 1;
        var entry = Append(EntryKind.DefinitionProposed, side, moment, text, new() { Definition = number });
        _definitions.Add(new ProblemDefinition(number, text, entry));
        if (side == Side.Support)
            Spoke(entry, calendar, moment);
        Raise(new DefinitionProposed(number, Number, entry.Id, moment));
    }

    /// <summary>Whether somebody can agree to the latest definition: for the side that did not propose it.</summary>
    public Refusal? CanAgree(Actor by)
    {
        if ((TakesPart(by.Person) ? CanActAsSubmitter(by) : CanActOnEitherSide(by)) is { } no)
            return no;
        return MissingForAgreement() ?? (LatestDefinition!.WaitsFor != SideOf(by) ? TheOtherSide() : null);
    }

    /// <summary>Agrees to a version of the definition, which must be the latest.</summary>
    public void Agree(int number, Moment moment)
    {
        (CanAgree(moment.By) ?? NotTheLatest(number))?.Throw();
        var side = SideOf(moment.By);
        if (side == Side.Support)
            AnswerCustomer(moment.At);
        else if (Stage == Stage.WaitingForCustomer)
            HearCustomer(moment);
        LatestDefinition!.Agree(moment.By.Person, moment.At);
        CountAnewAfterAgreement(moment.At);
        var entry = Append(EntryKind.DefinitionAgreed, side, moment, details: new() { Definition = number });
        Raise(new DefinitionAgreed(number, OnCall: false, Number, entry.Id, moment));
    }

    /// <summary>Whether an engineer can log that the customer agreed on a call to what the support side proposed.</summary>
    public Refusal? CanLogAgreement(Actor by) =>
        CanActAsEngineer(by)
        ?? MissingForAgreement()
        ?? (LatestDefinition!.WaitsFor == Side.Customer ? null : TheOtherSide());

    /// <summary>Logs agreement given on a call, naming the person; the customer sees it and can contradict (R4).</summary>
    /// <param name="number">The version agreed to, which must be the latest.</param>
    /// <param name="person">The name of who agreed.</param>
    /// <param name="statedAt">When it was said, as stated: between submission and now, and not before the customer contradicted.</param>
    /// <param name="moment">Who logs it, and when.</param>
    public void LogAgreement(int number, string person, Instant statedAt, Moment moment)
    {
        (CanLogAgreement(moment.By) ?? NotTheLatest(number) ?? WrongInStatement(person, statedAt, moment))?.Throw();
        LatestDefinition!.Agree(moment.By.Person, statedAt, person);
        CountAnewAfterAgreement(moment.At);
        var details = new EntryDetails { Definition = number, Name = person, StatedAt = statedAt };
        var entry = Append(EntryKind.AgreementLogged, Side.Support, moment, details: details);
        Raise(new DefinitionAgreed(number, OnCall: true, Number, entry.Id, moment));
    }

    /// <summary>Whether the customer's side can contradict the agreement that was logged.</summary>
    public Refusal? CanContradict(Actor by) =>
        CanActAsCustomer(by)
        ?? (LatestDefinition is { IsAgreed: true, AgreedOnCallBy: not null } ? null : new AgreementIsNotLogged());

    /// <summary>Contradicts a logged agreement, which counts no longer.</summary>
    public void Contradict(string why, Moment moment)
    {
        (CanContradict(moment.By) ?? Written.Missing(why, Limits.Reason, new ReasonIsMissing()))?.Throw();
        var latest = LatestDefinition!;
        latest.Contradict(why, moment.At);
        HearCustomer(moment);
        var entry = Append(EntryKind.AgreementContradicted, Side.Customer, moment, why, new() { Definition = latest.Number });
        Raise(new AgreementContradicted(latest.Number, Number, entry.Id, moment));
    }

    // A suggested solution still waits, but the customer has just spoken.
    private void CountAnewAfterAgreement(Instant at)
    {
        if (Stage == Stage.SolutionSuggested)
            CountSilence(at);
    }

    private Refusal? MissingInDefinition(string text) =>
        Written.Missing(text, Limits.Reason, new DefinitionIsEmpty())
        ?? (LatestDefinition is { } latest && latest.Text == text ? new DefinitionIsTheSame(latest.Number) : null);

    private Refusal? MissingForAgreement() => LatestDefinition switch
    {
        null => new DefinitionIsMissing(),
        { IsAgreed: true, Number: var number } => new DefinitionIsAgreed(number),
        { IsRemoved: true, Number: var number } => new DefinitionIsRemoved(number),
        _ => null,
    };

    // What a solution and a closing as resolved need (R4, R6).
    private Refusal? AgreedDefinitionIsMissing() => LatestDefinition switch
    {
        null => new DefinitionIsMissing(),
        { IsAgreed: false } latest => new DefinitionIsNotAgreed(latest.Number, latest.WaitsFor),
        _ => null,
    };

    private TheOtherSideAgrees TheOtherSide() => new(LatestDefinition!.WaitsFor);

    private DefinitionIsNotTheLatest? NotTheLatest(int number) =>
        number == LatestDefinition!.Number ? null : new DefinitionIsNotTheLatest(LatestDefinition.Number);

    private Refusal? WrongInStatement(string person, Instant statedAt, Moment moment)
    {
        if (statedAt < SubmittedAt)
            return new CallIsBeforeSubmission(SubmittedAt);
        // Agreed is often before it is written down; but the call that was contradicted is not logged again. Calls are stated in minutes.
        if (_definitions.Max(one => one.ContradictedAt) is { } contradicted && statedAt + Duration.FromMinutes(1) <= contradicted)
            return new CallIsBeforeTheContradiction(contradicted);
        return statedAt > moment.At
            ? new CallIsInTheFuture()
            : Written.Missing(person, Limits.Name, new AgreementNamesNobody());
    }
}
