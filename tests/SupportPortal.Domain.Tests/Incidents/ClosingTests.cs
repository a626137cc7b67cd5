using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R6")]
public sealed class ClosingTests
{
    private readonly Incident _incident = AnIncident(stage: Stage.SolutionSuggested);

    [Fact]
    public void As_resolved_by_accepting_a_solution_charges()
    {
        _incident.AcceptSolution(_incident.Solutions[0].Id, By(Customer, "10:00"));
        AssertClosed(Outcome.Resolved, Side.Customer, BillingStatus.Charged);
    }

    [Fact]
    public void As_resolved_by_quoting_a_message_charges()
    {
        _incident.Write(new Message("It is solved, thank you."), Terms, By(Customer, "10:00"));
        var quoted = _incident.Timeline[^1];
        _incident.CloseAsResolved(quoted, "Glad to hear.", By(Engineer, "10:10"));
        AssertClosed(Outcome.Resolved, Side.Support, BillingStatus.Charged);
        Assert.Equal(quoted.Id, _incident.Closure!.QuotedEntry);
    }

    [Fact]
    public void As_resolved_by_quoting_a_logged_call_charges()
    {
        _incident.LogCall("10:00", "10:05", loggedAt: "10:06");
        _incident.CloseAsResolved(_incident.Timeline[^1], null, By(Engineer, "10:10"));
        AssertClosed(Outcome.Resolved, Side.Support, BillingStatus.Charged);
    }

    [Fact]
    public void As_resolved_quotes_what_the_customer_said_and_nothing_else()
    {
        CannotQuote<QuoteIsMissing>(null);
        CannotQuote<QuoteIsMissing>(_incident.Timeline.Last(entry => entry.Kind == EntryKind.Reply));
        _incident.LogCall("10:00", "10:05", loggedAt: "10:06", reached: false);
        CannotQuote<QuoteIsMissing>(_incident.Timeline[^1]);
        var other = AnIncident(stage: Stage.SolutionSuggested);
        other.Write(Words, Terms, By(Customer, "10:00"));
        CannotQuote<QuoteIsMissing>(other.Timeline[^1]);
    }

    [Fact]
    public void As_resolved_quotes_nothing_older_than_the_solution()
    {
        _incident.Write(Words, Terms, By(Customer, "10:00"));
        var older = _incident.Timeline[^1];
        _incident.SuggestSolution(Words, Calendar, By(Engineer, "10:01"));
        CannotQuote<QuoteIsOlderThanTheSolution>(older);
    }

    [Fact]
    public void As_resolved_needs_an_agreed_definition()
    {
        _incident.ProposeDefinition("It runs for a week.", Calendar, By(Engineer, "10:00"));
        _incident.Write(Words, Terms, By(Customer, "10:10"));
        CannotQuote<DefinitionIsNotAgreed>(_incident.Timeline[^1]);
        Refused<DefinitionIsNotAgreed>(() => _incident.AcceptSolution(_incident.Solutions[0].Id, By(Customer, "10:10")));
    }

    [Fact]
    public void As_resolved_needs_a_solution_that_was_not_marked_as_not_helpful()
    {
        _incident.RejectSolution(_incident.Solutions[0].Id, "No.", By(Customer, "10:00"));
        _incident.Write(Words, Terms, By(Customer, "10:10"));
        CannotQuote<SolutionIsMissing>(_incident.Timeline[^1]);
    }

    [Fact]
    public void As_unresolved_awaits_a_decision_and_tells_what_was_tried()
    {
        Refused<WhatWasTriedIsMissing>(() => _incident.CloseAsUnresolved("", null, Calendar, By(Engineer, "10:00")));
        _incident.CloseAsUnresolved("We tried two restarts.", null, Calendar, By(Engineer, "10:00"));
        AssertClosed(Outcome.Unresolved, Side.Support, BillingStatus.AwaitingDecision);
        Assert.Equal(("We tried two restarts.", false), (_incident.Timeline[^1].Text, _incident.Timeline[^1].IsInternal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("We found it ourselves.")]
    public void At_the_customers_request_awaits_a_decision_and_needs_no_reason(string? reason)
    {
        _incident.CloseAtRequest(reason, By(Customer, "10:00"));
        AssertClosed(Outcome.ClosedAtCustomersRequest, Side.Customer, BillingStatus.AwaitingDecision);
        Assert.Equal(reason, _incident.Closure!.Reason);
    }

    [Fact]
    public void At_the_customers_request_is_the_submitters()
    {
        Refused<OnlyTheSubmitterMay>(() => _incident.CloseAtRequest(null, By(Colleague, "10:00")));
        Refused<NotAllowed>(() => _incident.CloseAtRequest(null, By(Engineer, "10:00")));
    }

    [Fact]
    public void Happens_once()
    {
        _incident.CloseAtRequest(null, By(Customer, "10:00"));
        var refusal = Refused<IncidentIsClosed>(() => _incident.CloseAtRequest(null, By(Customer, "10:01")));
        Assert.Equal(Outcome.ClosedAtCustomersRequest, refusal.Outcome);
    }

    [Fact]
    public void Ends_what_waits_for_anybody()
    {
        _incident.RequestSeverity(Severity.B, "Worse.", null, By(Customer, "10:00"));
        _incident.CloseAtRequest(null, By(Customer, "10:10"));
        Assert.Equal(Incident.OutOfQueue, _incident.AttentionAt);
        Assert.Equal((null, null, null), (_incident.RequestedSeverity, _incident.CustomerWaitingSince, _incident.SilentSince));
    }

    [Fact, Rule("R37")]
    public void As_resolved_quotes_the_submitter_and_not_a_participant()
    {
        var incident = AnIncident(stage: Stage.SolutionSuggested);
        incident.Write(Words, ServiceTerms.Default, By(Colleague, "10:00"));
        Refused<QuoteIsMissing>(() => incident.CloseAsResolved(incident.Timeline[^1], null, By(Engineer, "10:30")));
        incident.Write(Words, ServiceTerms.Default, By(Customer, "10:10"));
        incident.CloseAsResolved(incident.Timeline[^1], null, By(Engineer, "10:30"));
        Assert.Equal(Outcome.Resolved, incident.Closure!.Outcome);
    }

    private void CannotQuote<T>(TimelineEntry? quoted)
        where T : Refusal => Refused<T>(() => _incident.CloseAsResolved(quoted, null, By(Engineer, "10:30")));

    [Fact]
    [Rule("R31")]
    public void As_out_of_scope_names_an_exclusion_or_explains()
    {
        Refused<WhyItIsOutOfScopeIsMissing>(() => _incident.CloseAsOutOfScope(null, " ", null, Calendar, By(Engineer, "10:00")));
        _incident.CloseAsOutOfScope("custom-code", null, null, Calendar, By(Engineer, "10:00"));
        AssertClosed(Outcome.OutOfScope, Side.Support, BillingStatus.AwaitingDecision);
        Assert.Equal("custom-code", _incident.Closure!.Exclusion);
    }

    [Fact]
    [Rule("R15")]
    public void As_out_of_scope_is_an_initial_response()
    {
        var fresh = AnIncident();
        fresh.CloseAsOutOfScope(null, "We do not write code.", null, Calendar, By(Engineer, "10:00"));
        Assert.Equal((At("10:00"), Engineer.Person), (fresh.RespondedAt, fresh.AssigneeId));
    }

    [Fact]
    public void As_a_duplicate_names_another_incident_that_the_customer_can_read()
    {
        var other = Incident.Submit(new IncidentNumber(20378), ASubmission(), Calendar, By(Customer, "09:00"));
        Refused<DuplicateOfItself>(() => _incident.CloseAsDuplicate(_incident, null, null, Calendar, By(Engineer, "10:00")));
        _incident.CloseAsDuplicate(other, "See there.", null, Calendar, By(Engineer, "10:00"));
        AssertClosed(Outcome.Duplicate, Side.Support, BillingStatus.AwaitingDecision);
        Assert.Equal(other.Number, _incident.Closure!.DuplicateOf);
    }

    [Fact]
    public void As_a_duplicate_of_somebody_elses_is_refused()
    {
        var others = Incident.Submit(new IncidentNumber(20379), ASubmission() with { CustomerId = Stranger.Person }, Calendar, By(Stranger, "09:00"));
        Refused<OriginalIsSomebodyElses>(() => _incident.CloseAsDuplicate(others, null, null, Calendar, By(Engineer, "10:00")));
    }

    private void AssertClosed(Outcome outcome, Side side, BillingStatus billing)
    {
        Assert.Equal((Stage.Closed, billing), (_incident.Stage, _incident.Billing));
        Assert.Equal((outcome, side), (_incident.Closure!.Outcome, _incident.Closure.Side));
        Assert.Equal(billing, Assert.Single(_incident.Events.OfType<IncidentClosed>()).Billing);
    }

    [Fact]
    public void Tells_in_the_timeline_what_it_was_closed_for()
    {
        var (excluded, duplicate) = (AnIncident(stage: Stage.InProgress), AnIncident(stage: Stage.InProgress));
        excluded.CloseAsOutOfScope("custom-code", " ", null, Calendar, By(Engineer, "10:00"));
        Assert.Equal((null, "custom-code", Outcome.OutOfScope), (excluded.Timeline[^1].Text, excluded.Timeline[^1].Details.Exclusion, excluded.Timeline[^1].Details.Outcome));
        Assert.Equal((null, "custom-code"), (excluded.Closure!.Reason, excluded.Closure.Exclusion));
        var original = Incident.Submit(new IncidentNumber(20378), ASubmission(), Calendar, By(Customer, "09:00"));
        duplicate.CloseAsDuplicate(original, "See there.", null, Calendar, By(Engineer, "10:00"));
        Assert.Equal(("See there.", original.Number), (duplicate.Timeline[^1].Text, duplicate.Timeline[^1].Details.DuplicateOf));
    }

    [Theory]
    [InlineData("09:30", true)] // with the solution
    [InlineData("09:29", false)]
    public void As_resolved_quotes_what_was_said_since_the_solution(string said, bool isTaken)
    {
        var incident = AnIncident(stage: Stage.SolutionSuggested);
        incident.LogCall(said, said, loggedAt: "09:40");
        var call = incident.Timeline[^1];
        if (isTaken)
            incident.CloseAsResolved(call, null, By(Engineer, "09:50"));
        else
            Refused<QuoteIsOlderThanTheSolution>(() => incident.CloseAsResolved(call, null, By(Engineer, "09:50")));
        Assert.Equal(isTaken, !incident.IsOpen);
    }
}
