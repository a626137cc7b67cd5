using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R15")]
public sealed class InitialResponseTests
{
    private readonly Incident _incident = AnIncident();

    public static TheoryData<string> WhatCounts() => ["Reply", "Ask", "ProposeDefinition", "CloseAsUnresolved", "LogCall"];

    public static TheoryData<string> WhatDoesNot() =>
        ["Take", "Assign", "Note", "LogAttempt", "LowerSeverity", "Write", "ProposeAsCustomer", "ChooseHours", "AddParticipant"];

    [Theory]
    [MemberData(nameof(WhatCounts))]
    public void Is_what_a_person_on_the_support_side_first_tells_the_customer(string move)
    {
        Moves.Of(actor => By(actor, "10:00"))[move](_incident);
        Assert.Equal(At("10:00"), _incident.RespondedAt);
        Assert.Equal(_incident.ResponseEntryId, Assert.Single(_incident.Events.OfType<InitialResponseGiven>()).Entry);
    }

    [Fact]
    public void Can_be_a_solution_to_what_the_customer_defined()
    {
        _incident.ProposeDefinition("It runs for 48 hours.", Calendar, By(Customer, "09:10"));
        _incident.Agree(1, By(Engineer, "09:20"));
        Assert.Null(_incident.RespondedAt);
        _incident.SuggestSolution(Words, Calendar, By(Engineer, "10:00"));
        Assert.Equal((At("10:00"), Engineer.Person), (_incident.RespondedAt, _incident.AssigneeId));
    }

    [Theory]
    [MemberData(nameof(WhatDoesNot))]
    public void Is_nothing_else(string move)
    {
        var incident = AnIncident(Severity.B);
        Moves.Of(actor => By(actor, "10:00"))[move](incident);
        Assert.Null(incident.RespondedAt);
    }

    [Fact]
    public void Is_not_the_portals_own_acknowledgement()
    {
        Refused<NotAllowed>(() => _incident.Reply(Words, Calendar, Terms, By(Actor.System, "09:00")));
        Assert.Null(_incident.RespondedAt);
    }

    [Fact]
    public void Is_not_a_severity_change_or_its_reason()
    {
        _incident.Take(By(Engineer, "09:10"));
        _incident.RequestSeverity(Severity.A, "Worse.", Impact, By(Customer, "09:20"));
        _incident.RefuseSeverity("It is not.", isOnlyEngineer: true, By(Engineer, "09:30"));
        Assert.Null(_incident.RespondedAt);
    }

    [Fact]
    public void Is_a_call_from_its_stated_start()
    {
        _incident.LogCall("10:00", "10:25", loggedAt: "11:00");
        Assert.Equal(At("10:00"), _incident.RespondedAt);
    }

    [Fact]
    public void Keeps_both_instants_of_a_call()
    {
        _incident.LogCall("10:00", "10:25", loggedAt: "11:00");
        var entry = _incident.Timeline[^1];
        Assert.Equal((At("10:00"), At("11:00")), (entry.Details.Call!.StartedAt, entry.At));
    }

    [Fact]
    public void Is_no_call_that_starts_before_submission_or_has_not_ended()
    {
        Refused<CallIsBeforeSubmission>(() => _incident.LogCall("08:59", "09:10", loggedAt: "11:00"));
        Refused<CallIsInTheFuture>(() => _incident.LogCall("10:00", "11:01", loggedAt: "11:00"));
        Refused<CallEndsBeforeItStarts>(() => _incident.LogCall("10:00", "09:59", loggedAt: "11:00"));
    }

    [Fact]
    public void Is_a_call_at_the_instant_of_submission()
    {
        _incident.LogCall("09:00", "09:10", loggedAt: "11:00");
        Assert.Equal((At("09:00"), 0), (_incident.RespondedAt, _incident.ResponseSeconds));
    }

    [Fact]
    public void Is_an_earlier_call_that_is_logged_after_a_reply()
    {
        _incident.Reply(Words, Calendar, Terms, By(Engineer, "17:30"));
        Assert.Equal(ResponseVerdict.Missed, _incident.VerdictAt(At("17:30")));
        _incident.LogCall("16:00", "16:10", loggedAt: "17:40");
        Assert.Equal((At("16:00"), ResponseVerdict.Met), (_incident.RespondedAt, _incident.VerdictAt(At("17:40"))));
    }

    [Fact]
    public void Stays_the_first()
    {
        _incident.Reply(Words, Calendar, Terms, By(Engineer, "10:00"));
        _incident.Reply(Words, Calendar, Terms, By(OtherEngineer, "11:00"));
        Assert.Equal((At("10:00"), Engineer.Person), (_incident.RespondedAt, _incident.AssigneeId));
    }

    [Fact]
    public void Is_not_before_submission_when_the_clock_steps_back()
    {
        _incident.Reply(Words, Calendar, Terms, By(Engineer, "08:59"));
        Assert.Equal(At("09:00"), _incident.RespondedAt);
    }

    [Theory]
    [InlineData(Severity.A, "09:30", 2, 30 * 60)] // elapsed time
    [InlineData(Severity.B, "10:00", 3, 9 * 3600)] // eight hours of Monday, one of Tuesday
    [InlineData(Severity.C, "09:00:59.9", 2, 59)] // whole seconds
    public void Is_measured_in_the_time_of_its_target(Severity severity, string time, int day, long seconds)
    {
        var incident = AnIncident(severity, hours: BusinessHours);
        incident.Reply(Words, Calendar, Terms, By(Engineer, time, day));
        Assert.Equal(seconds, incident.ResponseSeconds);
    }
}
