using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>A question or a solution since Monday 2 November; ten business days later is Monday 16 November, 17:00.</summary>
[Rule("R6")]
public sealed class SilenceTests
{
    private readonly Incident _suggested = AnIncident(stage: Stage.SolutionSuggested);
    private readonly Incident _waiting = AnIncident(stage: Stage.WaitingForCustomer);

    [Fact, Rule("R17")]
    public void Is_ended_by_a_severity_request_which_is_in_the_customers_words()
    {
        _waiting.RequestSeverity(Severity.B, "It is the 2022 version, and worse.", null, By(Customer, "09:50"));
        _suggested.RequestSeverity(Severity.B, "It is worse.", null, By(Customer, "09:50"));
        Assert.Equal((null, null), (_waiting.SilentSince, _suggested.SilentSince));
        Assert.Equal((Stage.InProgress, At("09:50")), (_waiting.Stage, _waiting.CustomerWaitingSince));
    }

    [Fact]
    public void Is_counted_from_the_question_or_the_solution()
    {
        Assert.Equal((At("09:40"), At("09:30")), (_waiting.SilentSince, _suggested.SilentSince));
        Assert.Equal(At("17:00", day: 16), TermOf(_waiting));
    }

    [Fact]
    public void Ends_when_it_was_worked_out_to_end_whatever_the_seller_chooses_later()
    {
        _waiting.FixEndOfSilence(Calendar, Terms);
        Assert.Equal(At("17:00", day: 16), _waiting.SilentUntil);
        Assert.Equal(At("17:00", day: 16), _waiting.EndOfSilence(Calendar, new ServiceTerms { SilenceBusinessDays = 2 }));
        Refused<NothingWaitsForTheCustomer>(() => AnIncident().FixEndOfSilence(Calendar, Terms));
    }

    [Fact]
    public void Closes_nothing_where_the_calendar_has_not_that_many_business_days()
    {
        var years = ResponseTimes.Given.AVersion(new CalendarDefinition("Etc/UTC", OwnHours: ResponseTimes.Given.Own("2026-11-03", "09:00-12:00")).ToCalendar());
        _waiting.FixEndOfSilence(years, Terms);
        Assert.Equal((At("09:40"), null, null), (_waiting.SilentSince, _waiting.SilentUntil, _waiting.SilenceDueAt));
        Assert.Null(_waiting.EndOfSilence(years, Terms));
        _suggested.MindSilence(years, Terms, By(Actor.System, "09:00", day: 5));
        Assert.Equal((Stage.SolutionSuggested, null), (_suggested.Stage, _suggested.SilenceDueAt));
        Assert.Empty(_suggested.Events.OfType<CustomerReminded>());
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
        _suggested.Write(Words, Terms, By(Colleague, "10:00", day: 10));
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

    [Fact]
    public void Is_minded_from_the_moment_it_begins() =>
        Assert.Equal((At("09:40"), At("09:30")), (_waiting.SilenceDueAt, _suggested.SilenceDueAt));

    // The days after Monday 2 November: Thursday 5 is the third, Wednesday 11 the seventh.
    [Theory]
    [InlineData(2, "09:41", 0, "2026-11-05T09:00:00Z")]
    [InlineData(5, "08:59:59", 0, "2026-11-05T09:00:00Z")]
    [InlineData(5, "09:00", 1, "2026-11-11T09:00:00Z")]
    [InlineData(11, "09:00", 1, "2026-11-16T17:00:00Z")] // no portal ran on the third day
    [InlineData(16, "16:59:59", 1, "2026-11-16T17:00:00Z")]
    public void Reminds_on_the_third_and_the_seventh_business_day(int day, string time, int reminders, string next)
    {
        _waiting.MindSilence(Calendar, Terms, By(Actor.System, time, day));
        Assert.Equal(reminders, _waiting.Events.OfType<CustomerReminded>().Count());
        Assert.Equal(NodaTime.Text.InstantPattern.General.Parse(next).Value, _waiting.SilenceDueAt);
    }

    [Fact]
    public void Reminds_once_a_day_and_says_what_happens_when()
    {
        _suggested.MindSilence(Calendar, Terms, By(Actor.System, "09:00", day: 5));
        _suggested.MindSilence(Calendar, Terms, By(Actor.System, "09:01", day: 5));
        _suggested.MindSilence(Calendar, Terms, By(Actor.System, "09:00", day: 11));
        Assert.Equal(2, _suggested.Events.OfType<CustomerReminded>().Count());
        Assert.All(_suggested.Events.OfType<CustomerReminded>(), told => Assert.Equal((Outcome.Resolved, At("17:00", day: 16)), (told.Outcome, told.Until)));
    }

    [Fact]
    public void Closes_when_it_is_minded_at_the_end_of_the_term()
    {
        _waiting.MindSilence(Calendar, Terms, By(Actor.System, "17:00", day: 16));
        Assert.Equal((Stage.Closed, Outcome.Unresolved, null), (_waiting.Stage, _waiting.Closure!.Outcome, _waiting.SilenceDueAt));
    }

    [Fact]
    public void Is_minded_no_longer_when_it_can_close_nothing()
    {
        _suggested.ProposeDefinition("It runs for a week.", Calendar, By(Engineer, "10:00"));
        _suggested.MindSilence(Calendar, Terms, By(Actor.System, "17:00", day: 16));
        Assert.Equal((Stage.SolutionSuggested, null), (_suggested.Stage, _suggested.SilenceDueAt));
    }

    [Fact]
    public void Is_counted_anew_when_the_customer_agrees_to_a_later_definition()
    {
        _suggested.ProposeDefinition("It runs for a week.", Calendar, By(Engineer, "10:00"));
        _suggested.Agree(2, By(Customer, "10:00", day: 12));
        Assert.Equal((At("10:00", day: 12), At("10:00", day: 12), 0), (_suggested.SilentSince, _suggested.SilenceDueAt, _suggested.RemindedDay));
    }

    [Fact]
    public void Is_minded_by_the_portal_alone() =>
        Refused<NotAllowed>(() => _waiting.MindSilence(Calendar, Terms, By(Engineer, "09:00", day: 5)));

    private static Instant TermOf(Incident incident) => Calendar.Calendar.EndOfTerm(incident.SilentSince!.Value, businessDays: 10);
}
