using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>A part of a split that the customer accepted on Monday 2 November at 11:00, and nobody has looked at.</summary>
[Rule("R10")]
public sealed class UndoingSplitTests
{
    private readonly Incident _original = AnIncident(Severity.B, Stage.InProgress);
    private readonly Incident _part;

    public UndoingSplitTests()
    {
        _original.Split([AProblem, AProblem], Calendar, Terms, By(Engineer, "10:00"));
        _part = _original.AcceptPart(2, AnAcceptance(By(Customer, "11:00")), new IncidentNumber(20390), Calendar, By(Customer, "11:00"));
        _part.AddParticipant(Colleague.Person, By(Customer, "11:01"));
        _original.ClearEvents();
    }

    [Fact]
    public void Closes_the_part_without_a_charge_and_says_so_on_both()
    {
        var cause = _part.UndoSplit(_original, By(Customer, "11:30"));
        Assert.Equal((Outcome.Undone, BillingStatus.NotCharged, null), (_part.Closure!.Outcome, _part.Billing, _part.BillingWaitsSince));
        Assert.Equal((PartState.Undone, _part.Number), (_original.Parts[1].State, _original.Parts[1].Became));
        Assert.Equal((cause, Side.Customer), (_part.Timeline[^1].Id, _original.Timeline[^1].Side));
        Assert.IsAssignableFrom<IAudited>(Assert.Single(_original.Events));
    }

    [Fact]
    public void Is_for_either_side_and_not_for_participants()
    {
        Assert.Null(_part.CanUndoSplit(Customer));
        Assert.Null(_part.CanUndoSplit(OtherEngineer));
        Assert.IsType<OnlyTheSubmitterMay>(_part.CanUndoSplit(Colleague));
        Assert.IsType<NotAllowed>(_part.CanUndoSplit(Admin));
        Assert.IsType<NotFound>(_part.CanUndoSplit(Stranger));
    }

    public static TheoryData<string, Action<Incident>> Work => new()
    {
        { "written by the customer", part => part.Write(Words, Terms, By(Colleague, "11:10")) },
        { "only a file, no words", part => part.Write(new Message("") { Files = [new StoredFile(Guid.NewGuid(), "log.txt", 1, "text/plain", "00")] }, Terms, By(Customer, "11:10")) },
        { "written by an engineer", part => part.Reply(Words, Calendar, Terms, By(Engineer, "11:10")) },
        { "a note is written too", part => part.Note(Words, By(Engineer, "11:10")) },
        { "a definition is written too", part => part.ProposeDefinition("Resolved when it runs.", Calendar, By(Customer, "11:10")) },
        { "called", part => part.LogCall("11:05", "11:10", loggedAt: "11:10") },
        { "called, and nobody reached", part => part.LogCall("11:05", "11:10", loggedAt: "11:10", reached: false) },
        { "assigned", part => part.Take(By(Engineer, "11:10")) },
        { "lowered with a reason", part => part.LowerSeverity(Severity.C, "A workaround holds.", By(Engineer, "11:10")) },
    };

    [Theory]
    [MemberData(nameof(Work))]
    public void Ends_with_the_first_work_on_the_part(string how, Action<Incident> work)
    {
        _part.ChangeSeverity(Severity.B, null, Calendar, By(Customer, "11:05"));
        work(_part);
        Assert.True(_part.CanUndoSplit(Customer) is WorkOnPartHasBegun, how);
        Refused<WorkOnPartHasBegun>(() => _part.UndoSplit(_original, By(Engineer, "11:30")));
        Assert.Equal(PartState.Accepted, _original.Parts[1].State);
    }

    [Fact]
    public void Stays_possible_while_the_customer_only_sets_things()
    {
        _part.ChangeSeverity(Severity.A, Impact, Calendar, By(Customer, "11:05"));
        _part.ChooseHours(AroundTheClock, By(Customer, "11:06"));
        _part.RemoveParticipant(Colleague.Person, By(Customer, "11:07"));
        Assert.Null(_part.CanUndoSplit(Customer));
    }

    [Fact]
    public void Stays_impossible_when_the_part_goes_back_to_the_queue()
    {
        _part.Take(By(Engineer, "11:10"));
        _part.Release(By(Engineer, "11:11"));
        Assert.IsType<WorkOnPartHasBegun>(_part.CanUndoSplit(Customer));
    }

    [Fact]
    public void Is_done_once_and_only_with_a_part()
    {
        _part.UndoSplit(_original, By(Engineer, "11:30"));
        Assert.Equal(new IncidentIsClosed(Outcome.Undone), Refused(() => _part.UndoSplit(_original, By(Customer, "11:31"))));
        Assert.IsType<IsNoPart>(_original.CanUndoSplit(Customer));
    }

    [Fact]
    public void Is_possible_when_the_incident_it_came_from_is_closed()
    {
        _original.CloseAtRequest(null, By(Customer, "11:20"));
        _part.UndoSplit(_original, By(Customer, "11:30"));
        Assert.Equal(PartState.Undone, _original.Parts[1].State);
    }

    [Fact]
    [Rule("R7")]
    [Rule("R8")]
    public void Leaves_nothing_to_reopen_decide_or_look_at_again()
    {
        _part.UndoSplit(_original, By(Engineer, "11:30"));
        Assert.Equal(new OutcomeIsNotReopened(Outcome.Undone), _part.CanReopen(Customer, At("12:00"), Terms));
        Assert.IsType<NothingToDecide>(_part.CanDecideBilling(Admin));
        Assert.IsType<UndoneIsNotCharged>(_part.CanReviseBilling(BillingChoice.Charge, Admin, At("12:00"), Terms));
        Assert.IsType<NothingIsCharged>(_part.CanAskForSecondLook(Customer, At("12:00"), Terms));
    }
}
