using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

public sealed class NextContactTests
{
    [Fact]
    public void Stands_in_the_timeline_for_both_sides_and_in_the_order_of_the_queue()
    {
        var incident = Promised("14:00");
        var entry = incident.Timeline[^1];
        Assert.Equal((EntryKind.NextContactPromised, At("14:00"), false), (entry.Kind, entry.Details.ContactBy, entry.IsInternal));
        Assert.Equal((At("14:00"), At("14:00")), (incident.NextContactBy, incident.AttentionAt));
    }

    [Fact]
    public void Comes_behind_a_customer_who_waits_already()
    {
        var incident = Promised("14:00");
        incident.Write(Words, Terms, By(Customer, "11:00"));
        Assert.Equal(At("11:00"), incident.AttentionAt);
    }

    [Theory]
    [InlineData("Reply")]
    [InlineData("Ask")]
    [InlineData("LogCall")]
    [InlineData("ProposeDefinition")]
    [InlineData("Split")]
    [InlineData("CloseAsUnresolved")]
    [InlineData("CloseAtRequest")]
    public void Is_kept_by_the_next_thing_the_customer_is_told_and_gone_at_closing(string move)
    {
        var incident = Promised("14:00");
        Moves.Of(actor => By(actor, "12:00"))[move](incident);
        Assert.Null(incident.NextContactBy);
        Assert.True(incident.AttentionAt >= Incident.NoAttention);
    }

    [Theory]
    [InlineData("Note")]
    [InlineData("LogAttempt")]
    [InlineData("Assign")]
    [InlineData("Write")]
    public void Is_not_kept_by_anything_else(string move)
    {
        var incident = Promised("14:00");
        Moves.Of(actor => By(actor, "12:00"))[move](incident);
        Assert.Equal(At("14:00"), incident.NextContactBy);
    }

    [Theory]
    [InlineData("09:50", "14:00")] // it had begun before the promise
    [InlineData("10:00", null)]
    public void Is_kept_by_a_call_that_began_after_it_was_given(string start, string? left)
    {
        var incident = Promised("14:00");
        incident.LogCall(start, "10:20", loggedAt: "10:30");
        Assert.Equal(left is null ? null : At(left), incident.NextContactBy);
    }

    [Theory]
    [InlineData("10:00")]
    [InlineData("09:59")]
    public void Is_for_a_moment_to_come(string by) =>
        Refused<ContactIsInThePast>(() => Promised(by));

    [Fact]
    public void Is_for_thirty_days_ahead_at_most()
    {
        var (incident, moment) = (AnIncident(stage: Stage.InProgress), By(Engineer, "10:00"));
        Assert.Equal(new ContactIsTooFarAhead(30), Refused<ContactIsTooFarAhead>(() => incident.PromiseContact(moment.At + Duration.FromDays(30) + Duration.Epsilon, moment)));
        incident.PromiseContact(moment.At + Duration.FromDays(30), moment);
    }

    [Fact]
    public void Is_changed_and_taken_back_but_not_promised_twice()
    {
        var incident = Promised("14:00");
        Assert.Equal(new ContactIsPromisedAlready(At("14:00")), Refused<ContactIsPromisedAlready>(() => incident.PromiseContact(At("14:00"), By(OtherEngineer, "10:10"))));
        incident.PromiseContact(At("16:00"), By(OtherEngineer, "10:10"));
        incident.WithdrawContact(By(Engineer, "10:20"));
        Assert.Equal((null, Incident.NoAttention, EntryKind.NextContactWithdrawn), (incident.NextContactBy, incident.AttentionAt, incident.Timeline[^1].Kind));
        Assert.Equal(incident.Timeline[^1].Id, Assert.IsType<NextContactWithdrawn>(incident.Events[^1]).Entry);
    }

    [Fact]
    [Rule("R15")]
    public void Says_nothing_about_the_initial_response()
    {
        var incident = AnIncident();
        Assert.Equal(new FirstResponseComesFirst(At("17:00")), incident.CanPromiseContact(Engineer));
        Assert.Equal(ResponseVerdict.Met, Promised("14:00").VerdictAt(At("18:00")));
    }

    [Fact]
    [Rule("R37")]
    public void Is_for_engineers()
    {
        var incident = Promised("14:00");
        Assert.IsType<NotAllowed>(incident.CanPromiseContact(Customer));
        Assert.IsType<NotAllowed>(incident.CanWithdrawContact(Admin));
        Assert.IsType<NotFound>(incident.CanPromiseContact(Stranger));
    }

    private static Incident Promised(string by)
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.PromiseContact(At(by), By(Engineer, "10:00"));
        return incident;
    }
}
