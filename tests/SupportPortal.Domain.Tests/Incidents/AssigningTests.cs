using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R9")]
public sealed class AssigningTests
{
    [Fact]
    public void From_the_queue_goes_to_the_first_who_takes_it()
    {
        var incident = AnIncident();
        incident.Take(By(Engineer, "09:05"));
        Assert.Equal((Stage.Assigned, Engineer.Person), (incident.Stage, incident.AssigneeId));
        Assert.Equal(Engineer.Person, Refused<IncidentIsAssigned>(() => incident.Take(By(OtherEngineer, "09:05"))).To);
    }

    [Fact]
    public void Is_undone_by_releasing()
    {
        var incident = AnIncident(stage: Stage.Assigned);
        incident.Release(By(OtherEngineer, "09:30"));
        Assert.Equal((Stage.New, null), (incident.Stage, incident.AssigneeId));
    }

    [Theory]
    [InlineData(Stage.Assigned)]
    [InlineData(Stage.InProgress)]
    [InlineData(Stage.WaitingForCustomer)]
    [InlineData(Stage.SolutionSuggested)]
    public void To_somebody_else_changes_no_stage(Stage stage)
    {
        var incident = AnIncident(stage: stage);
        incident.Assign(OtherEngineer.Person, By(Engineer, "10:00"));
        Assert.Equal((stage, OtherEngineer.Person), (incident.Stage, incident.AssigneeId));
        Assert.Equal(Engineer.Person, Assert.Single(incident.Events.OfType<IncidentAssigned>()).From);
    }

    [Fact]
    public void To_who_has_it_is_refused()
    {
        var incident = AnIncident(stage: Stage.Assigned);
        Refused<IncidentIsAssigned>(() => incident.Assign(Engineer.Person, By(OtherEngineer, "10:00")));
    }

    [Fact]
    public void Follows_from_the_initial_response()
    {
        var incident = AnIncident(stage: Stage.Assigned);
        incident.Reply(Words, Calendar, Terms, By(OtherEngineer, "10:00"));
        Assert.Equal((Stage.InProgress, OtherEngineer.Person), (incident.Stage, incident.AssigneeId));
        Assert.Equal(
            [EntryKind.Assigned, EntryKind.Reply], incident.Timeline.TakeLast(2).Select(entry => entry.Kind));
    }

    [Fact]
    public void Is_for_engineers()
    {
        var incident = AnIncident();
        Refused<NotAllowed>(() => incident.Take(By(Customer, "10:00")));
        Refused<NotAllowed>(() => incident.Take(By(Admin, "10:00")));
        Refused<NotFound>(() => incident.Take(By(Stranger, "10:00")));
    }
}
