using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R18")]
public sealed class HandoverCardTests
{
    private static readonly HandoverCard Card = new("It runs on one node.", "Restarted twice.", "Wait for the logs.", "The backup begins at 01:00.");

    [Fact]
    public void Goes_with_the_incident_and_is_never_the_customers_to_see()
    {
        var incident = AnIncident(stage: Stage.InProgress, hours: AroundTheClock);
        incident.PassOn(OtherEngineer.Person, Card, By(Engineer, "17:00"));
        var written = incident.Timeline[^2];
        Assert.Equal((EntryKind.HandoverCard, true, Card), (written.Kind, written.IsInternal, written.Details.Card));
        Assert.Equal((OtherEngineer.Person, EntryKind.Assigned), (incident.AssigneeId, incident.Timeline[^1].Kind));
    }

    [Fact]
    public void Can_be_skipped()
    {
        var incident = AnIncident(stage: Stage.InProgress, hours: AroundTheClock);
        var before = incident.EntryCount;
        incident.PassOn(OtherEngineer.Person, null, By(Engineer, "17:00"));
        incident.PassOn(Engineer.Person, new HandoverCard("", " ", "", ""), By(OtherEngineer, "17:10"));
        Assert.Equal(before + 2, incident.EntryCount);
    }

    [Fact]
    public void Is_no_initial_response()
    {
        var incident = AnIncident(hours: AroundTheClock);
        incident.PassOn(OtherEngineer.Person, Card, By(Engineer, "09:30"));
        Assert.Null(incident.RespondedAt);
    }

    [Fact]
    public void Is_for_24_hour_work_alone()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        Refused<CardIsForTheClockAround>(() => incident.PassOn(OtherEngineer.Person, Card, By(Engineer, "17:00")));
        incident.PassOn(OtherEngineer.Person, null, By(Engineer, "17:00"));
        Assert.Equal(OtherEngineer.Person, incident.AssigneeId);
    }

    [Fact]
    public void Has_room_for_so_much()
    {
        var incident = AnIncident(hours: AroundTheClock);
        var refusal = Refused<TextIsTooLong>(() => incident.PassOn(OtherEngineer.Person, Card with { Risks = new string('x', Limits.Reason + 1) }, By(Engineer, "09:30")));
        Assert.Equal(Limits.Reason, refusal.Limit);
        Refused<IncidentIsAssigned>(() => Passed(incident).PassOn(OtherEngineer.Person, Card, By(Engineer, "09:40")));
    }

    private static Incident Passed(Incident incident)
    {
        incident.PassOn(OtherEngineer.Person, Card, By(Engineer, "09:30"));
        return incident;
    }
}
