using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R4")]
public sealed class ProblemDefinitionTests
{
    private readonly Incident _incident = AnIncident(stage: Stage.InProgress);

    [Fact]
    public void Is_proposed_by_the_engineer_and_agreed_by_the_customer()
    {
        Propose("It runs for 48 hours.", Engineer);
        _incident.Agree(1, By(Customer, "10:10"));
        Assert.True(_incident.LatestDefinition!.IsAgreed);
        Assert.Equal((Customer.Person, At("10:10")), (_incident.LatestDefinition.AgreedBy, _incident.LatestDefinition.AgreedAt));
    }

    [Fact]
    public void Is_proposed_by_the_customer_and_agreed_by_an_engineer()
    {
        Propose("It runs for 48 hours.", Customer);
        _incident.Agree(1, By(OtherEngineer, "10:10"));
        Assert.True(_incident.LatestDefinition!.IsAgreed);
    }

    [Fact]
    public void Is_answered_with_another_version_and_the_latest_counts()
    {
        Propose("It runs for 48 hours.", Engineer);
        Propose("It runs for a week.", Customer);
        Assert.Equal([1, 2], _incident.Definitions.Select(definition => definition.Number));
        Assert.Equal("It runs for a week.", _incident.LatestDefinition!.Text);
        Assert.Equal(2, Refused<DefinitionIsNotTheLatest>(() => _incident.Agree(1, By(Engineer, "10:20"))).Latest);
    }

    [Fact]
    public void Keeps_its_earlier_versions_so_that_the_difference_can_be_seen()
    {
        Propose("It runs for 48 hours.", Engineer);
        Propose("It runs for a week.", Customer);
        Assert.Equal("It runs for 48 hours.", _incident.Definitions.Single(definition => definition.Number == 1).Text);
    }

    [Fact]
    public void Is_not_agreed_by_the_side_that_proposed_it()
    {
        Propose("It runs for 48 hours.", Engineer);
        Assert.Equal(Side.Customer, Refused<TheOtherSideAgrees>(() => _incident.Agree(1, By(OtherEngineer, "10:10"))).WaitsFor);
        Propose("It runs for a week.", Customer);
        Assert.Equal(Side.Support, Refused<TheOtherSideAgrees>(() => _incident.Agree(2, By(Customer, "10:10"))).WaitsFor);
    }

    [Fact]
    public void Is_agreed_by_the_submitter_and_not_by_a_participant()
    {
        Propose("It runs for 48 hours.", Engineer);
        Refused<OnlyTheSubmitterMay>(() => _incident.Agree(1, By(Colleague, "10:10")));
    }

    [Fact]
    public void Is_agreed_once()
    {
        _incident.WithAgreement();
        Assert.Equal(1, Refused<DefinitionIsAgreed>(() => _incident.Agree(1, By(Customer, "10:10"))).Number);
    }

    [Fact]
    public void Needs_words_that_the_latest_does_not_have()
    {
        Refused<DefinitionIsEmpty>(() => Propose("  ", Engineer));
        Propose("It runs for 48 hours.", Engineer);
        Refused<DefinitionIsTheSame>(() => Propose("It runs for 48 hours.", Customer));
    }

    [Fact]
    public void Waits_for_agreement_again_when_there_is_a_newer_version()
    {
        _incident.WithAgreement();
        Propose("It runs for a week.", Engineer);
        var refusal = Refused<DefinitionIsNotAgreed>(() => _incident.SuggestSolution(Words, Calendar, By(Engineer, "10:10")));
        Assert.Equal(new DefinitionIsNotAgreed(2, Side.Customer), refusal);
    }

    [Fact]
    public void Comes_before_a_suggested_solution() =>
        Refused<DefinitionIsMissing>(() => _incident.SuggestSolution(Words, Calendar, By(Engineer, "10:00")));

    [Fact]
    public void Does_not_hold_back_advice_in_messages()
    {
        _incident.Reply(new Message("Try restarting it."), Calendar, Terms, By(Engineer, "10:00"));
        Assert.Equal(EntryKind.Reply, _incident.Timeline[^1].Kind);
    }

    [Fact]
    public void Answers_a_question_when_the_customer_agrees()
    {
        Propose("It runs for 48 hours.", Engineer);
        _incident.Ask(new Message("Do you agree?"), Calendar, By(Engineer, "10:05"));
        _incident.Agree(1, By(Customer, "10:10"));
        Assert.Equal((Stage.InProgress, At("10:10")), (_incident.Stage, _incident.AttentionAt));
    }

    private void Propose(string text, Actor by) => _incident.ProposeDefinition(text, Calendar, By(by, "10:00"));
}
