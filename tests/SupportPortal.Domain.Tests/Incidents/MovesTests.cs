using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>Every stage with every move: the stage after it, or what it is refused with.</summary>
[Rule("R9")]
public sealed class MovesTests
{
    // From in progress on the latest definition is agreed, a solution stands, and a part of a split waits; closed is closed at
    // the customer's request, and the part has lapsed since.
    private const string Table = """
        move                 | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | Closed
        Take                 | Assigned            | IncidentIsAssigned  | IncidentIsAssigned  | IncidentIsAssigned | IncidentIsAssigned | IncidentIsClosed
        Assign               | Assigned            | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        PassOn               | Assigned            | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        Release              | IncidentIsNotAssigned | New               | WorkHasBegun        | WorkHasBegun       | WorkHasBegun       | IncidentIsClosed
        Reply                | InProgress          | InProgress          | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        Ask                  | WaitingForCustomer  | WaitingForCustomer  | WaitingForCustomer  | WaitingForCustomer | SolutionWaitsForAnswer | IncidentIsClosed
        Write                | New                 | Assigned            | InProgress          | InProgress         | InProgress         | IncidentIsClosed
        Note                 | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | Closed
        LogCall              | InProgress          | InProgress          | InProgress          | InProgress         | SolutionSuggested  | IncidentIsClosed
        LogAttempt           | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        PromiseContact       | FirstResponseComesFirst | FirstResponseComesFirst | InProgress  | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        WithdrawContact      | NoContactIsPromised | NoContactIsPromised | NoContactIsPromised | NoContactIsPromised | NoContactIsPromised | IncidentIsClosed
        ProposeDefinition    | InProgress          | InProgress          | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        ProposeAsCustomer    | New                 | Assigned            | InProgress          | InProgress         | InProgress         | IncidentIsClosed
        Agree                | DefinitionIsMissing | DefinitionIsMissing | DefinitionIsAgreed  | DefinitionIsAgreed | DefinitionIsAgreed | IncidentIsClosed
        LogAgreement         | DefinitionIsMissing | DefinitionIsMissing | DefinitionIsAgreed  | DefinitionIsAgreed | DefinitionIsAgreed | IncidentIsClosed
        Contradict           | AgreementIsNotLogged | AgreementIsNotLogged | AgreementIsNotLogged | AgreementIsNotLogged | AgreementIsNotLogged | IncidentIsClosed
        SuggestSolution      | DefinitionIsMissing | DefinitionIsMissing | SolutionSuggested   | SolutionSuggested  | SolutionSuggested  | IncidentIsClosed
        AcceptSolution       | SolutionIsMissing   | SolutionIsMissing   | Closed              | Closed             | Closed             | IncidentIsClosed
        RejectSolution       | SolutionIsMissing   | SolutionIsMissing   | InProgress          | InProgress         | InProgress         | IncidentIsClosed
        CloseAsResolved      | DefinitionIsMissing | DefinitionIsMissing | Closed              | Closed             | Closed             | IncidentIsClosed
        CloseBySilence       | NothingWaitsForTheCustomer | NothingWaitsForTheCustomer | NothingWaitsForTheCustomer | Closed | Closed       | IncidentIsClosed
        MindSilence          | NothingWaitsForTheCustomer | NothingWaitsForTheCustomer | NothingWaitsForTheCustomer | Closed | Closed       | NothingWaitsForTheCustomer
        CloseAsUnresolved    | Closed              | Closed              | Closed              | Closed             | Closed             | IncidentIsClosed
        CloseAsOutOfScope    | Closed | Closed | Closed | Closed | Closed | IncidentIsClosed
        CloseAsDuplicate     | Closed | Closed | Closed | Closed | Closed | IncidentIsClosed
        Reopen               | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | TooLateToReopen
        CloseAtRequest       | Closed              | Closed              | Closed              | Closed             | Closed             | IncidentIsClosed
        ChangeSeverity       | New                 | SeverityIsAskedFor  | SeverityIsAskedFor  | SeverityIsAskedFor | SeverityIsAskedFor | IncidentIsClosed
        RequestSeverity      | SeverityIsFree      | Assigned            | InProgress          | InProgress         | InProgress         | IncidentIsClosed
        GrantSeverity        | SeverityRequestIsMissing | SeverityRequestIsMissing | SeverityRequestIsMissing | SeverityRequestIsMissing | SeverityRequestIsMissing | IncidentIsClosed
        RefuseSeverity       | SeverityRequestIsMissing | SeverityRequestIsMissing | SeverityRequestIsMissing | SeverityRequestIsMissing | SeverityRequestIsMissing | IncidentIsClosed
        LowerSeverity        | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        ChooseHours          | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        MoveToBusinessHours  | WorkIsInBusinessHours | WorkIsInBusinessHours | WorkIsInBusinessHours | WorkIsInBusinessHours | WorkIsInBusinessHours | IncidentIsClosed
        UndoBusinessHours    | NothingToUndo       | NothingToUndo       | NothingToUndo       | NothingToUndo      | NothingToUndo      | IncidentIsClosed
        Prefer               | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        Split                | InProgress          | InProgress          | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        AcceptPart           | NotFound            | NotFound            | InProgress          | WaitingForCustomer | SolutionSuggested  | PartHasLapsed
        DeclinePart          | NotFound            | NotFound            | InProgress          | WaitingForCustomer | SolutionSuggested  | PartHasLapsed
        WithdrawPart         | NotFound            | NotFound            | InProgress          | WaitingForCustomer | SolutionSuggested  | PartHasLapsed
        LapseParts           | NoPartHasLapsed     | NoPartHasLapsed     | NoPartHasLapsed     | NoPartHasLapsed    | NoPartHasLapsed    | Closed
        UndoSplit            | IsNoPart            | IsNoPart            | IsNoPart            | IsNoPart           | IsNoPart           | IsNoPart
        DecideBilling        | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | Closed
        ReviseBilling        | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | DecisionIsAwaited
        AskForSecondLook     | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | NothingIsCharged
        AnswerSecondLook     | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | IncidentIsOpen | NoSecondLookWaits
        TellRaised           | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | Closed
        HandBack             | WasNotHandedOver    | WasNotHandedOver    | WasNotHandedOver    | WasNotHandedOver   | WasNotHandedOver   | WasNotHandedOver
        HandOver             | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        RemoveText           | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | Closed
        RemoveTitle          | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | Closed
        RemoveImpact         | NoImpactStatement   | NoImpactStatement   | NoImpactStatement   | NoImpactStatement  | NoImpactStatement  | NoImpactStatement
        TellCopiesRemoved    | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | Closed
        RemoveFile           | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | Closed
        AddParticipant       | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        RemoveParticipant    | New                 | Assigned            | InProgress          | WaitingForCustomer | SolutionSuggested  | IncidentIsClosed
        """;

    public static TheoryData<Stage, string, string> Cells()
    {
        var rows = Table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var cells = new TheoryData<Stage, string, string>();
        foreach (var row in rows.Skip(1))
        {
            for (var column = 1; column < row.Length; column++)
                cells.Add(Enum.Parse<Stage>(rows[0][column]), row[0], row[column]);
        }
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Leads_on_or_says_what_is_missing(Stage from, string move, string to) =>
        Assert.Equal(to, Try(AnIncidentIn(from), Moves.All[move]));

    [Fact]
    public void Are_all_in_the_table() =>
        Assert.Equal(Moves.All.Keys.Order(), Cells().Select(cell => (string)cell[1]).Distinct().Order());

    [Theory]
    [MemberData(nameof(Cells))]
    public void Leave_an_entry_that_tells_who_when_and_where_it_stands(Stage from, string move, string to)
    {
        var incident = AnIncidentIn(from);
        var before = incident.EntryCount;
        if (Try(incident, Moves.All[move]) != to || !Enum.IsDefined(typeof(Stage), to))
            return;
        var entry = incident.Timeline[^1];
        Assert.True(incident.EntryCount > before);
        Assert.Equal((incident.Stage, At("10:00", day: 30)), (entry.Stage, entry.At));
        Assert.Contains(incident.Events, happened => happened is IncidentEvent left && left.Entry == entry.Id);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Leave_nothing_when_they_are_refused(Stage from, string move, string to)
    {
        var incident = AnIncidentIn(from);
        var before = (incident.Stage, incident.EntryCount, incident.AttentionAt, incident.Events.Count);
        if (Try(incident, Moves.All[move]) == to && !Enum.IsDefined(typeof(Stage), to))
            Assert.Equal(before, (incident.Stage, incident.EntryCount, incident.AttentionAt, incident.Events.Count));
    }

    private static Incident AnIncidentIn(Stage stage)
    {
        var incident = AnIncident(Severity.B, stage switch
        {
            Stage.InProgress or Stage.WaitingForCustomer => Stage.SolutionSuggested,
            Stage.Closed => Stage.InProgress,
            _ => stage,
        });
        if (stage is Stage.InProgress or Stage.WaitingForCustomer)
            incident.Write(Words, Terms, By(Customer, "09:35"));
        if (stage is Stage.WaitingForCustomer)
            incident.Ask(Words, Calendar, By(Engineer, "09:40"));
        if (stage is Stage.SolutionSuggested)
            incident.LogCall("09:35", "09:40", loggedAt: "09:45");
        if (stage > Stage.Assigned)
            incident.Split([AProblem, AProblem], Calendar, Terms, By(Engineer, "09:50", day: stage == Stage.Closed ? 2 : 30));
        if (stage == Stage.Closed)
            incident.CloseAtRequest(reason: null, By(Customer, "09:55"));
        incident.ClearEvents();
        return incident;
    }

    private static string Try(Incident incident, Action<Incident> move)
    {
        try
        {
            move(incident);
            return incident.Stage.ToString();
        }
        catch (RefusedException refused)
        {
            return refused.Refusal.GetType().Name;
        }
    }
}
