using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests;

/// <summary>Other numbers than those of the rules; everything happens on Monday 2 November unless it says otherwise.</summary>
public sealed class ServiceTermsTests
{
    private static readonly ServiceTerms Other = new()
    {
        ReopenDays = 2,
        SilenceBusinessDays = 4,
        SilenceReminderDays = [3, 1],
        SecondLookDays = 3,
        ChargeAgainDays = 1,
        ProposalBusinessDays = 1,
        ContactAttempts = 2,
        ContactAttemptMinutes = 10,
        ExpiryReminderDays = [5],
    };

    [Fact]
    [Rule("R7")]
    public void Say_for_how_long_an_incident_is_reopened_and_written_to()
    {
        var closed = AResolved();
        Assert.Null(closed.CanReopen(Customer, At("10:00", day: 4), Other));
        Assert.Equal(new TooLateToReopen(At("10:00", day: 4)), closed.CanReopen(Customer, At("10:01", day: 4), Other));
        Refused<IncidentIsClosed>(() => closed.Write(Words, Other, By(Customer, "10:01", day: 4)));
        Refused<IncidentIsClosed>(() => closed.Reply(Words, Calendar, Other, By(Engineer, "10:01", day: 4)));
    }

    [Fact]
    [Rule("R6")]
    public void Say_when_silence_is_reminded_of_and_closes()
    {
        var waiting = AnIncident(stage: Stage.WaitingForCustomer);
        waiting.MindSilence(Calendar, Other, By(Actor.System, "09:00", day: 3));
        Assert.Equal((1, At("09:00", day: 5)), (waiting.RemindedDay, waiting.SilenceDueAt));
        waiting.MindSilence(Calendar, Other, By(Actor.System, "17:00", day: 6));
        Assert.Equal(Stage.Closed, waiting.Stage);
    }

    [Fact]
    [Rule("R6")]
    public void Leave_the_end_of_a_silence_that_goes_on()
    {
        var waiting = AnIncident(stage: Stage.WaitingForCustomer);
        waiting.MindSilence(Calendar, Terms, By(Actor.System, "09:41"));
        waiting.MindSilence(Calendar, Other, By(Actor.System, "17:00", day: 6));
        Assert.Equal((Stage.WaitingForCustomer, At("17:00", day: 16)), (waiting.Stage, waiting.SilentUntil));
        waiting.Write(Words, Other, By(Customer, "17:01", day: 6));
        Assert.Null(waiting.SilentUntil);
    }

    [Fact]
    [Rule("R6")]
    public void Send_no_reminder_that_would_come_after_the_end()
    {
        var waiting = AnIncident(stage: Stage.WaitingForCustomer);
        waiting.MindSilence(Calendar, Other, By(Actor.System, "09:41"));
        waiting.MindSilence(Calendar, Terms, By(Actor.System, "09:00", day: 5));
        Assert.Equal((3, At("17:00", day: 6)), (waiting.RemindedDay, waiting.SilenceDueAt));
    }

    [Fact]
    [Rule("R8")]
    public void Say_for_how_long_a_second_look_can_be_asked_for()
    {
        var closed = AResolved();
        Assert.Null(closed.CanAskForSecondLook(Customer, At("10:00", day: 5), Other));
        Assert.Equal(new TooLateForASecondLook(At("10:00", day: 5)), closed.CanAskForSecondLook(Customer, At("10:01", day: 5), Other));
    }

    [Fact]
    [Rule("R8")]
    public void Say_for_how_long_what_was_spared_can_be_charged()
    {
        var closed = AResolved();
        closed.ReviseBilling(new(BillingChoice.DoNotCharge, BillingReason.Goodwill), Other, By(Admin, "11:00"));
        Assert.Null(closed.CanReviseBilling(BillingChoice.Charge, Admin, At("11:00", day: 3), Other));
        Assert.Equal(new TooLateToChargeAgain(At("11:00", day: 3)), closed.CanReviseBilling(BillingChoice.Charge, Admin, At("11:01", day: 3), Other));
    }

    [Fact]
    [Rule("R10")]
    public void Say_when_a_proposal_lapses_and_leave_what_is_proposed()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.Split([AProblem, AProblem], Calendar, Other, By(Engineer, "10:00"));
        incident.Split([AProblem, AProblem], Calendar, Terms, By(Engineer, "10:10"));
        Assert.Equal([At("17:00", day: 3), At("17:00", day: 16)], incident.Parts.Select(part => part.LapsesAt).OfType<Instant>());
    }

    [Fact]
    [Rule("R18")]
    public void Say_after_which_attempts_an_incident_moves_to_business_hours()
    {
        var incident = AnIncident(Severity.A, Stage.InProgress, AroundTheClock);
        incident.LogCall("10:00", "10:01", "10:01", reached: false);
        Assert.Equal(new MoreAttemptsAreNeeded(1, 2, Duration.FromMinutes(10)), incident.CanMoveToBusinessHours(Engineer, Other));
        incident.LogCall("10:10", "10:11", "10:11", reached: false);
        Assert.Null(incident.CanMoveToBusinessHours(Engineer, Other));
        Assert.NotNull(incident.CanMoveToBusinessHours(Engineer, Terms));
    }

    [Fact]
    [Rule("R22")]
    public void Say_when_owners_are_reminded()
    {
        var pack = Packs.Given.APack();
        Assert.Null(pack.ReminderDue(pack.LastDay.PlusDays(-6), Other));
        Assert.Equal(5, pack.ReminderDue(pack.LastDay.PlusDays(-5), Other));
    }

    private static Incident AResolved()
    {
        var incident = AnIncident(stage: Stage.SolutionSuggested);
        incident.AcceptSolution(incident.Solutions[0].Id, By(Customer, "10:00"));
        return incident;
    }
}
