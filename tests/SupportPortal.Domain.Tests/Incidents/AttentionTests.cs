using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R9")]
public sealed class AttentionTests
{
    [Fact]
    public void Is_due_until_the_initial_response()
    {
        var incident = AnIncident();
        incident.Write(Words, Terms, By(Customer, "10:00"));
        Assert.Equal(At("17:00"), incident.AttentionAt);
    }

    [Fact]
    public void Is_the_oldest_message_of_the_customer_that_nobody_answered()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        Assert.Equal(Incident.NoAttention, incident.AttentionAt);
        incident.Write(Words, Terms, By(Customer, "10:00"));
        incident.Write(Words, Terms, By(Colleague, "11:00"));
        Assert.Equal(At("10:00"), incident.AttentionAt);
    }

    [Theory]
    [InlineData("Reply")]
    [InlineData("Ask")]
    [InlineData("LogCall")]
    [InlineData("ProposeDefinition")]
    public void Is_over_when_the_customer_is_answered(string move)
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.Write(Words, Terms, By(Customer, "10:00"));
        Moves.Of(actor => By(actor, "11:00"))[move](incident);
        Assert.Equal(Incident.NoAttention, incident.AttentionAt);
    }

    [Theory]
    [InlineData("Note")]
    [InlineData("LogAttempt")]
    [InlineData("Assign")]
    public void Is_not_over_when_nobody_told_the_customer_anything(string move)
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.Write(Words, Terms, By(Customer, "10:00"));
        Moves.Of(actor => By(actor, "11:00"))[move](incident);
        Assert.Equal(At("10:00"), incident.AttentionAt);
    }

    [Fact]
    public void Is_not_over_by_a_call_that_was_before_the_message()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.Write(Words, Terms, By(Customer, "10:00"));
        incident.LogCall("09:30", "09:59", loggedAt: "10:30");
        Assert.Equal(At("10:00"), incident.AttentionAt);
    }

    [Fact]
    public void Is_on_what_came_before_a_call_that_was_the_initial_response()
    {
        var incident = AnIncident();
        incident.Write(Words, Terms, By(Customer, "10:00"));
        incident.LogCall("09:30", "09:59", loggedAt: "10:30");
        Assert.Equal((At("09:30"), At("10:00")), (incident.RespondedAt, incident.AttentionAt));
    }

    [Fact]
    public void Is_on_a_severity_request_until_it_is_answered()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.RequestSeverity(Severity.B, "Worse.", null, By(Customer, "10:00"));
        incident.Reply(Words, Calendar, Terms, By(Engineer, "10:10"));
        Assert.Equal(At("10:00"), incident.AttentionAt);
        incident.GrantSeverity(isOnlyEngineer: true, Calendar, By(Engineer, "10:20"));
        Assert.Equal(Incident.NoAttention, incident.AttentionAt);
    }
}
