using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>An incident that the customer accepted as resolved on Monday 2 November at 10:00.</summary>
[Rule("R7")]
public sealed class ReopeningTests
{
    private readonly Incident _resolved = AnIncident(stage: Stage.SolutionSuggested);

    public ReopeningTests()
    {
        _resolved.AcceptSolution(_resolved.Solutions[0].Id, By(Customer, "10:00"));
        _resolved.ClearEvents();
    }

    [Fact]
    public void Brings_it_back_to_its_engineer_with_no_new_clock()
    {
        var due = _resolved.ResponseDue;
        _resolved.Reopen("It stopped again.", engineerIsThere: true, Terms, By(Customer, "11:00"));
        Assert.Equal((Stage.InProgress, Engineer.Person, due), (_resolved.Stage, _resolved.AssigneeId, _resolved.ResponseDue));
        Assert.Equal((null, At("11:00")), (_resolved.Closure, _resolved.AttentionAt));
        Assert.IsType<IncidentReopened>(Assert.Single(_resolved.Events));
    }

    [Fact]
    public void Brings_it_to_the_queue_when_its_engineer_is_gone()
    {
        _resolved.Reopen("It stopped again.", engineerIsThere: false, Terms, By(Customer, "11:00"));
        Assert.Null(_resolved.AssigneeId);
        _resolved.Take(By(OtherEngineer, "11:05"));
        Assert.Equal(Stage.InProgress, _resolved.Stage);
    }

    [Fact]
    public void Leaves_what_was_charged_charged_however_it_closes_again()
    {
        _resolved.Reopen("It stopped again.", engineerIsThere: true, Terms, By(Customer, "11:00"));
        Assert.Equal(BillingStatus.Charged, _resolved.Billing);
        _resolved.CloseAsUnresolved("We tried.", null, Calendar, By(Engineer, "12:00"));
        Assert.Equal((BillingStatus.Charged, null), (_resolved.Billing, _resolved.BillingWaitsSince));
    }

    [Fact, Rule("R8")]
    public void Lists_a_charge_that_its_engineer_recommends_to_change_when_it_closes_again()
    {
        _resolved.Reopen("It stopped again.", engineerIsThere: true, Terms, By(Customer, "11:00"));
        _resolved.CloseAsUnresolved("We tried.", new(BillingChoice.DoNotCharge, BillingReason.NotResolved), Calendar, By(Engineer, "12:00"));
        Assert.Equal((BillingStatus.Charged, At("12:00"), true, true), (_resolved.Billing, _resolved.BillingWaitsSince, _resolved.WasChargedBefore, _resolved.RevisionIsRecommended));
        _resolved.DecideBilling(new(BillingChoice.DoNotCharge, BillingReason.NotResolved), By(Admin, "13:00"));
        Assert.Equal((BillingStatus.NotCharged, null, true), (_resolved.Billing, _resolved.BillingWaitsSince, _resolved.BillingDecisions[^1].Revises));
    }

    [Fact, Rule("R8")]
    public void Lets_an_admin_decide_that_the_charge_stays_as_it_was()
    {
        _resolved.Reopen("It stopped again.", engineerIsThere: true, Terms, By(Customer, "11:00"));
        _resolved.CloseAsUnresolved("We tried.", new(BillingChoice.DoNotCharge, BillingReason.NotResolved), Calendar, By(Engineer, "12:00"));
        _resolved.DecideBilling(new(BillingChoice.Charge, BillingReason.EffortMade), By(Admin, "13:00"));
        Assert.Equal((BillingStatus.Charged, null, false, false), (_resolved.Billing, _resolved.BillingWaitsSince, _resolved.WasChargedBefore, _resolved.BillingDecisions[^1].Revises));
    }

    [Fact, Rule("R8")]
    public void Keeps_what_was_decided_on_a_charge_and_why()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.CloseAsUnresolved("We tried.", null, Calendar, By(Engineer, "10:00"));
        incident.DecideBilling(new(BillingChoice.DoNotCharge, BillingReason.Goodwill), By(Admin, "10:10"));
        incident.ReviseBilling(new(BillingChoice.Charge, BillingReason.EffortMade), Terms, By(Admin, "10:20"));
        incident.Reopen("Try again.", engineerIsThere: true, Terms, By(Customer, "11:00"));
        Assert.Equal((BillingReason.EffortMade, true), (incident.BillingDecisions[^1].Ruling.Reason, incident.WasChargedBefore));
        incident.CloseAtRequest(null, By(Customer, "12:00"));
        Assert.Equal((true, null), (incident.WasChargedBefore, incident.BillingWaitsSince));
    }

    [Fact, Rule("R8")]
    public void Lists_nothing_where_the_charge_was_changed_in_favour_before()
    {
        _resolved.ReviseBilling(new(BillingChoice.DoNotCharge, BillingReason.Goodwill), Terms, By(Admin, "10:10"));
        _resolved.ReviseBilling(new(BillingChoice.Charge, BillingReason.EffortMade), Terms, By(Admin, "10:20"));
        _resolved.Reopen("It stopped again.", engineerIsThere: true, Terms, By(Customer, "11:00"));
        Assert.False(_resolved.CanRecommend(BillingChoice.DoNotCharge));
        _resolved.CloseAsUnresolved("We tried.", new(BillingChoice.DoNotCharge, BillingReason.NotResolved), Calendar, By(Engineer, "12:00"));
        Assert.Null(_resolved.BillingWaitsSince);
    }

    [Fact]
    public void Takes_what_awaits_a_decision_off_the_billing_list()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.CloseAsUnresolved("We tried.", null, Calendar, By(Engineer, "10:00"));
        incident.Reopen("Try again.", engineerIsThere: true, Terms, By(Customer, "11:00"));
        Assert.Equal((BillingStatus.InUse, null, false), (incident.Billing, incident.BillingWaitsSince, incident.ReopeningUsesOne));
    }

    [Fact]
    public void Uses_one_again_when_the_charge_was_returned()
    {
        _resolved.ReviseBilling(new(BillingChoice.DoNotCharge, BillingReason.Goodwill), Terms, By(Admin, "10:30"));
        Assert.True(_resolved.ReopeningUsesOne);
        _resolved.Reopen("It stopped again.", engineerIsThere: true, Terms, By(Customer, "11:00"));
        Assert.Equal(BillingStatus.InUse, _resolved.Billing);
        Assert.Empty(_resolved.BillingDecisions);
    }

    [Theory]
    [InlineData("10:00", true)]
    [InlineData("10:00:01", false)]
    public void Is_open_for_fourteen_days_from_the_latest_closing(string time, bool isOpen)
    {
        var refusal = _resolved.CanReopen(Customer, At(time, day: 16), Terms);
        Assert.Equal(isOpen ? null : new TooLateToReopen(At("10:00", day: 16)), refusal);
    }

    [Fact]
    public void Is_not_for_what_is_out_of_scope_or_a_duplicate()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.CloseAsOutOfScope("custom-code", null, null, Calendar, By(Engineer, "10:00"));
        Assert.Equal(new OutcomeIsNotReopened(Outcome.OutOfScope), incident.CanReopen(Customer, At("11:00"), Terms));
    }

    [Fact]
    public void Settles_a_second_look_that_waits_and_the_customer_can_ask_again()
    {
        _resolved.AskForSecondLook("It came back.", Terms, By(Customer, "10:30"));
        _resolved.Reopen("It came back.", engineerIsThere: true, Terms, By(Customer, "11:00"));
        Assert.Equal((null, null), (_resolved.SecondLook, _resolved.BillingWaitsSince));
        _resolved.CloseAtRequest(null, By(Customer, "11:30"));
        Assert.Null(_resolved.CanAskForSecondLook(Customer, At("12:00"), Terms));
    }

    [Fact, Rule("R15")]
    public void Leaves_an_initial_response_that_was_not_needed_so()
    {
        var incident = AnIncident();
        incident.CloseAtRequest(null, By(Customer, "09:10"));
        incident.Reopen("It is back.", engineerIsThere: false, Terms, By(Customer, "09:20", day: 5));
        Assert.Equal(ResponseVerdict.NotNeeded, incident.VerdictAt(At("09:30", day: 5)));
        Assert.Equal(At("09:20", day: 5), incident.AttentionAt);
        incident.Reply(Words, Calendar, Terms, By(Engineer, "09:40", day: 5));
        incident.CloseAtRequest(null, By(Customer, "10:00", day: 5));
        Assert.Equal((ResponseVerdict.NotNeeded, null), (incident.VerdictAt(At("10:10", day: 5)), incident.RespondedAt));
    }

    [Fact]
    public void Is_the_submitters_and_says_why()
    {
        Refused<OnlyTheSubmitterMay>(() => _resolved.Reopen("No.", engineerIsThere: true, Terms, By(Colleague, "11:00")));
        Refused<NotAllowed>(() => _resolved.Reopen("No.", engineerIsThere: true, Terms, By(Engineer, "11:00")));
        Refused<ReasonIsMissing>(() => _resolved.Reopen(" ", engineerIsThere: true, Terms, By(Customer, "11:00")));
        Refused<IncidentIsOpen>(() => AnIncident().Reopen("No.", engineerIsThere: true, Terms, By(Customer, "11:00")));
    }

    [Fact]
    public void Is_not_needed_for_a_message_or_its_answer()
    {
        _resolved.Write(new Message("By the way, thank you."), Terms, By(Colleague, "11:00"));
        _resolved.Reply(Words, Calendar, Terms, By(Engineer, "11:30"));
        Assert.Equal((Stage.Closed, Incident.OutOfQueue), (_resolved.Stage, _resolved.AttentionAt));
        Refused<IncidentIsClosed>(() => _resolved.Write(Words, Terms, By(Customer, "10:01", day: 16)));
        Refused<IncidentIsClosed>(() => _resolved.Reply(Words, Calendar, Terms, By(Engineer, "10:01", day: 16)));
    }

    [Fact]
    [Rule("R15")]
    public void A_message_after_closing_is_no_initial_response()
    {
        var unanswered = AnIncident(stage: Stage.Assigned);
        unanswered.CloseAtRequest(reason: null, By(Customer, "09:30"));
        unanswered.Reply(Words, Calendar, Terms, By(Engineer, "09:40"));
        Assert.Equal((Stage.Closed, ResponseVerdict.NotNeeded), (unanswered.Stage, unanswered.VerdictAt(At("09:41"))));
    }

    [Fact]
    public void Is_chosen_beside_a_message_also_where_nobody_had_it()
    {
        var untaken = AnIncident();
        untaken.CloseAtRequest(reason: null, By(Customer, "09:30"));
        untaken.Write(Words, Terms, By(Customer, "09:40"));
        Assert.Equal((Stage.Closed, null), (untaken.Stage, untaken.CanReopen(Customer, At("09:50"), Terms)));
    }

    [Fact, Rule("R5")]
    public void Says_of_what_was_suggested_that_it_did_not_help()
    {
        _resolved.Reopen("It stopped again.", engineerIsThere: true, Terms, By(Customer, "11:00"));
        Assert.Equal((false, "It stopped again.", At("11:00")), (_resolved.Solutions[0].Stands, _resolved.Solutions[0].WhyNot, _resolved.Solutions[0].DidNotHelpAt));
        Assert.Equal(new SolutionHasNotHelped(), _resolved.CanAcceptSolution(_resolved.Solutions[0].Id, Customer));
        Assert.Equal(new SolutionIsMissing(), _resolved.CanCloseAsResolved(Engineer));
    }

    [Fact, Rule("R37")]
    public void Keeps_no_copy_of_why_when_that_text_is_removed()
    {
        _resolved.Reopen("hunter2", engineerIsThere: true, Terms, By(Customer, "11:00"));
        _resolved.RemoveText(_resolved.Timeline[^1], By(Customer, "11:01"));
        Assert.Equal("", _resolved.Solutions[0].WhyNot);
    }
}
