using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>A question or a solution since Monday 2 November; ten business days later is Monday 16 November, 17:00.</summary>
[Rule("R6")]
public sealed class SilenceTests
{
    private readonly Incident _suggested = AnIncident(stage: Stage.SolutionSuggested);
    private readonly Incident _waiting = AnIncident(stage: Stage.WaitingForCustomer);

    [Fact]
    public void Is_counted_from_the_question_or_the_solution()
    {
        Assert.Equal((At("09:40"), At("09:30")), (_waiting.SilentSince, _suggested.SilentSince));
        Assert.Equal(At("17:00", day: 16), TermOf(_waiting));
    }

    [Fact]
    public void After_a_solution_closes_as_resolved()
    {
        _suggested.CloseBySilence(TermOf(_suggested), By(Actor.System, "17:00", day: 16));
        Assert.Equal((Outcome.Resolved, Side.System), (_suggested.Closure!.Outcome, _suggested.Closure.Side));
        Assert.Equal(BillingStatus.Charged, _suggested.Billing);
    }

    [Fact]
    public void After_a_question_closes_as_unresolved()
    {
        _waiting.CloseBySilence(TermOf(_waiting), By(Actor.System, "17:00", day: 16));
        Assert.Equal((Outcome.Unresolved, BillingStatus.AwaitingDecision), (_waiting.Closure!.Outcome, _waiting.Billing));
    }

    [Fact]
    public void Is_not_over_before_the_last_closing_of_the_last_day()
    {
        var deed = () => _waiting.CloseBySilence(TermOf(_waiting), By(Actor.System, "16:59:59", day: 16));
        Assert.Equal(At("17:00", day: 16), Refused<TheCustomerMayStillAnswer>(deed).Until);
    }

    [Fact]
    public void Ends_with_any_message_from_the_customer()
    {
        _suggested.Write(Words, By(Colleague, "10:00", day: 10));
        Assert.Null(_suggested.SilentSince);
        Refused<NothingWaitsForTheCustomer>(
            () => _suggested.CloseBySilence(At("17:00", day: 16), By(Actor.System, "17:00", day: 16)));
    }

    [Fact]
    public void Ends_with_a_call_that_reached_the_customer_after_the_question()
    {
        _waiting.LogCall("09:30", "09:39", loggedAt: "10:00"); // before the question
        Assert.Equal(Stage.WaitingForCustomer, _waiting.Stage);
        _waiting.LogCall("10:00", "10:05", loggedAt: "10:10");
        Assert.Equal((Stage.InProgress, null), (_waiting.Stage, _waiting.SilentSince));
    }

    [Fact]
    public void Begins_again_with_another_question()
    {
        _waiting.Ask(Words, Calendar, By(Engineer, "10:00", day: 5));
        Assert.Equal(At("10:00", day: 5), _waiting.SilentSince);
    }

    [Fact]
    public void Does_not_resolve_what_is_not_defined_any_more()
    {
        _suggested.ProposeDefinition("It runs for a week.", Calendar, By(Engineer, "10:00"));
        Refused<DefinitionIsNotAgreed>(
            () => _suggested.CloseBySilence(TermOf(_suggested), By(Actor.System, "17:00", day: 16)));
    }

    [Fact]
    public void Is_the_portals_to_notice() =>
        Refused<NotAllowed>(() => _waiting.CloseBySilence(TermOf(_waiting), By(Engineer, "17:00", day: 16)));

    private static Instant TermOf(Incident incident) => Calendar.Calendar.EndOfTerm(incident.SilentSince!.Value, businessDays: 10);
}
