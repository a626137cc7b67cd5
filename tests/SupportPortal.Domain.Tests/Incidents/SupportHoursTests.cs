using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R18")]
public sealed class SupportHoursTests
{
    [Theory]
    [InlineData(Severity.A, SupportHours.AroundTheClock)]
    [InlineData(Severity.B, SupportHours.BusinessHours)]
    [InlineData(Severity.C, SupportHours.BusinessHours)]
    public void Start_by_severity(Severity severity, SupportHours hours) => Assert.Equal(hours, HoursChoice.StartOf(severity));

    [Theory]
    [InlineData(Severity.A, SupportHours.BusinessHours)]
    [InlineData(Severity.C, SupportHours.AroundTheClock)]
    public void Are_what_the_customer_chooses_otherwise(Severity severity, SupportHours hours) =>
        Assert.Equal(hours, AnIncident(severity, hours: AroundTheClock with { Hours = hours }).SupportHours);

    [Fact]
    public void Of_24_hours_need_a_round_the_clock_contact_with_name_telephone_and_email()
    {
        foreach (var contact in new[] { OnCall with { Telephone = null }, OnCall with { Email = " " }, OnCall with { RoundTheClock = false } })
            Refused<RoundTheClockContactIsMissing>(() => AnIncident(hours: AroundTheClock with { Contacts = [contact] }));
        Refused<RoundTheClockContactIsMissing>(() => AnIncident(hours: AroundTheClock with { Contacts = [] }));
        Refused<ContactHasNoName>(() => AnIncident(hours: AroundTheClock with { Contacts = [OnCall with { Name = "" }] }));
    }

    [Fact]
    public void Of_24_hours_need_the_customers_word() =>
        Refused<WordOfAvailabilityIsMissing>(() => AnIncident(hours: AroundTheClock with { PeopleAreAvailable = false }));

    [Fact]
    public void Never_change_the_response_target()
    {
        var incident = AnIncident(Severity.C);
        incident.ChooseHours(AroundTheClock, By(Customer, "10:00"));
        Assert.Equal((SupportHours.AroundTheClock, At("17:00")), (incident.SupportHours, incident.ResponseDue));
    }

    [Fact]
    public void Move_to_business_hours_after_three_attempts_over_an_hour()
    {
        var incident = AnIncidentWithAttempts("10:00", "10:30", "11:00");
        incident.MoveToBusinessHours("Nobody answers.", Terms, By(Engineer, "11:10"));
        Assert.Equal(SupportHours.BusinessHours, incident.SupportHours);
        Assert.Equal(("Nobody answers.", false), (incident.Timeline[^1].Text, incident.Timeline[^1].IsInternal));
    }

    [Fact]
    public void Do_not_move_when_they_lie_too_close_and_say_from_when_one_more_is_enough()
    {
        var incident = AnIncidentWithAttempts("10:00", "10:30", "10:59");
        Assert.Equal(At("11:00"), Refused<AttemptsLieTooClose>(() => incident.MoveToBusinessHours("No.", Terms, By(Engineer, "11:10"))).From);
        incident.LogCall("11:00", "11:00", loggedAt: "11:10", reached: false);
        Assert.Null(incident.CanMoveToBusinessHours(Engineer, Terms));
    }

    [Fact, Rule("R15")]
    public void A_call_of_the_minute_of_submission_began_after_it()
    {
        var submitted = At("10:00") + Duration.FromSeconds(40);
        var call = new CallRecord(At("10:00"), At("10:05"), "Anna", Reached: true);
        Assert.Equal(call with { StartedAt = submitted }, call.After(submitted));
        Assert.Equal(submitted, (call with { EndedAt = At("10:00") }).After(submitted).EndedAt);
        var earlier = call with { StartedAt = At("09:59") };
        Assert.Equal(new CallIsBeforeSubmission(submitted), earlier.After(submitted).Wrong(submitted, At("11:00")));
    }

    [Theory]
    [InlineData("10:00", "11:00")] // two only
    public void Do_not_move_before(params string[] attempts)
    {
        var incident = AnIncidentWithAttempts(attempts);
        var refusal = Refused<MoreAttemptsAreNeeded>(() => incident.MoveToBusinessHours("No.", Terms, By(Engineer, "11:10")));
        Assert.Equal((attempts.Length, 3), (refusal.Logged, refusal.Needed));
    }

    [Fact]
    public void Do_not_move_when_somebody_was_reached_meanwhile()
    {
        var incident = AnIncidentWithAttempts("10:00", "10:30", "11:00");
        incident.LogCall("11:02", "11:05", loggedAt: "11:06");
        Assert.Equal(0, Refused<MoreAttemptsAreNeeded>(() => incident.MoveToBusinessHours("No.", Terms, By(Engineer, "11:10"))).Logged);
    }

    [Fact]
    public void Do_not_move_for_attempts_to_reach_somebody_else()
    {
        var incident = AnIncidentWithAttempts("10:00", "10:30");
        incident.LogCall(new CallRecord(At("11:00"), At("11:01"), "The switchboard", Reached: false), null, Calendar, By(Engineer, "11:01"));
        Assert.Equal(2, Refused<MoreAttemptsAreNeeded>(() => incident.MoveToBusinessHours("No.", Terms, By(Engineer, "11:10"))).Logged);
        incident.LogCall(new CallRecord(At("11:02"), At("11:03"), " +47 22 55 50 18", Reached: false), null, Calendar, By(Engineer, "11:03"));
        Assert.Null(incident.CanMoveToBusinessHours(Engineer, Terms));
    }

    [Fact]
    public void Do_not_move_for_attempts_from_before_it_was_24_hour_work()
    {
        var incident = AnIncident();
        incident.ChooseHours(AroundTheClock, By(Customer, "10:31"));
        foreach (var at in new[] { "09:30", "10:00", "10:30" })
            incident.LogCall(at, at, loggedAt: "10:40", reached: false);
        Assert.Equal(0, Refused<MoreAttemptsAreNeeded>(() => incident.MoveToBusinessHours("No.", Terms, By(Engineer, "10:40"))).Logged);
    }

    [Fact]
    public void Count_no_attempts_while_they_are_business_hours()
    {
        var incident = AnIncident();
        incident.LogCall("09:30", "09:30", loggedAt: "09:30", reached: false);
        Assert.Equal((0, null), (incident.Attempts, incident.FirstAttemptAt));
    }

    [Theory]
    [InlineData("wrote")]
    [InlineData("other contacts")]
    [InlineData("reached")]
    [InlineData("undone")]
    public void Do_not_move_for_attempts_that_are_logged_late(string since)
    {
        var incident = AnIncidentWithAttempts("09:01", "10:01", "10:02");
        Meanwhile(incident, since);
        foreach (var at in new[] { "10:03", "10:29", "11:40" })
            incident.LogCall(at, at, loggedAt: "11:40", reached: false);
        Assert.Equal((1, At("10:30")), (incident.Attempts, incident.AttemptsSince));
    }

    [Fact]
    public void Count_the_attempts_that_were_made_after_a_call_that_was_logged_late()
    {
        var incident = AnIncident(hours: AroundTheClock);
        incident.LogCall("09:30", "09:40", loggedAt: "12:00");
        foreach (var at in new[] { "10:00", "10:30", "11:00" })
            incident.LogCall(at, at, loggedAt: "12:05", reached: false);
        Assert.Null(incident.CanMoveToBusinessHours(Engineer, Terms));
    }

    [Fact]
    public void Move_with_a_note()
    {
        var incident = AnIncidentWithAttempts("10:00", "10:30", "11:00");
        Refused<ReasonIsMissing>(() => incident.MoveToBusinessHours("", Terms, By(Engineer, "11:10")));
    }

    [Fact]
    public void Move_back_in_one_step_when_the_customer_undoes_it()
    {
        var incident = AnIncidentWithAttempts("10:00", "10:30", "11:00");
        incident.MoveToBusinessHours("Nobody answers.", Terms, By(Engineer, "11:10"));
        incident.UndoBusinessHours(By(Customer, "11:20"));
        Assert.Equal((SupportHours.AroundTheClock, 0), (incident.SupportHours, incident.Attempts));
        Assert.Equal([OnCall], incident.Contacts);
        Refused<NothingToUndo>(() => incident.UndoBusinessHours(By(Customer, "11:30")));
    }

    [Fact]
    public void Move_back_only_with_a_contact_who_can_be_reached()
    {
        var incident = AnIncidentWithAttempts("10:00", "10:30", "11:00");
        incident.MoveToBusinessHours("Nobody answers.", Terms, By(Engineer, "11:10"));
        incident.ChooseHours(BusinessHours with { Contacts = [] }, By(Customer, "11:20"));
        Refused<RoundTheClockContactIsMissing>(() => incident.UndoBusinessHours(By(Customer, "11:30")));
    }

    private static void Meanwhile(Incident incident, string what)
    {
        if (what == "wrote")
            incident.Write(Words, Terms, By(Customer, "10:30"));
        else if (what == "other contacts")
            incident.ChooseHours(AroundTheClock, By(Customer, "10:30"));
        else if (what == "reached")
            incident.LogCall("10:25", "10:30", loggedAt: "11:00");
        else
        {
            incident.MoveToBusinessHours("Nobody answers.", Terms, By(Engineer, "10:10"));
            incident.UndoBusinessHours(By(Customer, "10:30"));
        }
    }

    private static Incident AnIncidentWithAttempts(params string[] attempts)
    {
        var incident = AnIncident(hours: AroundTheClock);
        foreach (var at in attempts)
            incident.LogCall(at, at, loggedAt: at, reached: false);
        return incident;
    }
}
