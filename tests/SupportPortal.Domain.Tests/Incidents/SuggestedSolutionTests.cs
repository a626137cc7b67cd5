using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R5")]
public sealed class SuggestedSolutionTests
{
    private readonly Incident _incident = AnIncident(stage: Stage.SolutionSuggested);

    private Guid First => _incident.Solutions[0].Id;

    [Fact]
    public void Is_an_entry_of_its_own_for_each_one_delivered()
    {
        _incident.SuggestSolution(new Message("Or replace it."), Calendar, By(Engineer, "10:00"));
        Assert.Equal(["Restart it.", "Or replace it."], _incident.Solutions.Select(solution => solution.Text));
        Assert.Equal(2, _incident.Timeline.Count(entry => entry.Kind == EntryKind.SolutionSuggested));
        Assert.Equal(Stage.SolutionSuggested, _incident.Stage);
    }

    [Fact]
    public void Needs_words() =>
        Refused<SolutionIsEmpty>(() => _incident.SuggestSolution(new Message(" "), Calendar, By(Engineer, "10:00")));

    [Fact]
    public void Is_accepted_by_the_customer()
    {
        _incident.AcceptSolution(First, By(Customer, "10:00"));
        Assert.Equal(At("10:00"), _incident.Solutions[0].AcceptedAt);
        Assert.Equal(Stage.Closed, _incident.Stage);
    }

    [Fact]
    public void Puts_the_incident_back_in_work_when_it_did_not_help()
    {
        _incident.RejectSolution(First, "It fails over still.", By(Colleague, "10:00"));
        Assert.Equal((Stage.InProgress, At("10:00")), (_incident.Stage, _incident.AttentionAt));
        Assert.Equal("It fails over still.", _incident.Solutions[0].WhyNot);
    }

    [Fact]
    public void Did_not_help_for_a_reason() =>
        Refused<WhyItDidNotHelpIsMissing>(() => _incident.RejectSolution(First, " ", By(Customer, "10:00")));

    [Fact]
    public void Is_not_accepted_after_it_did_not_help()
    {
        _incident.RejectSolution(First, "It fails over still.", By(Customer, "10:00"));
        Refused<SolutionHasNotHelped>(() => _incident.AcceptSolution(First, By(Customer, "10:10")));
        Refused<SolutionHasNotHelped>(() => _incident.RejectSolution(First, "Twice.", By(Customer, "10:10")));
    }

    [Fact]
    public void Is_accepted_by_the_submitter_and_not_by_a_participant_or_an_engineer()
    {
        Refused<OnlyTheSubmitterMay>(() => _incident.AcceptSolution(First, By(Colleague, "10:00")));
        Refused<NotAllowed>(() => _incident.AcceptSolution(First, By(Engineer, "10:00")));
        Refused<NotFound>(() => _incident.AcceptSolution(First, By(Stranger, "10:00")));
    }

    [Fact]
    public void Can_still_be_accepted_after_a_message()
    {
        _incident.Write(Words, Terms, By(Customer, "10:00"));
        _incident.AcceptSolution(First, By(Customer, "10:10"));
        Assert.Equal(Outcome.Resolved, _incident.Closure!.Outcome);
    }
}
