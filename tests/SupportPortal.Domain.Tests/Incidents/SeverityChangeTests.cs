using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R17")]
public sealed class SeverityChangeTests
{
    [Fact]
    public void Is_free_for_the_customer_until_an_engineer_is_assigned()
    {
        var incident = AnIncident();
        incident.ChangeSeverity(Severity.B, null, Calendar, By(Customer, "09:30"));
        incident.Take(By(Engineer, "09:40"));
        Assert.Equal(Severity.B, incident.Severity);
        Refused<SeverityIsAskedFor>(() => incident.ChangeSeverity(Severity.C, null, Calendar, By(Customer, "09:50")));
    }

    [Fact]
    public void Is_a_request_that_an_engineer_grants_afterwards()
    {
        var incident = AnIncident(stage: Stage.Assigned);
        incident.RequestSeverity(Severity.B, "The workaround broke.", null, By(Customer, "10:00"));
        Assert.Equal(Severity.C, incident.Severity);
        incident.GrantSeverity(isOnlyEngineer: true, Calendar, By(Engineer, "10:30"));
        Assert.Equal((Severity.B, At("14:30")), (incident.Severity, incident.ResponseDue)); // from the grant
    }

    [Fact]
    public void Is_a_request_that_an_engineer_refuses_with_a_reason()
    {
        var incident = AnIncident(stage: Stage.Assigned);
        incident.RequestSeverity(Severity.B, "The workaround broke.", null, By(Customer, "10:00"));
        Refused<ReasonIsMissing>(() => incident.RefuseSeverity("", isOnlyEngineer: true, By(Engineer, "10:30")));
        incident.RefuseSeverity("It holds.", isOnlyEngineer: true, By(Engineer, "10:30"));
        Assert.Equal((Severity.C, At("17:00"), null), (incident.Severity, incident.ResponseDue, incident.RequestedSeverity));
    }

    [Fact]
    public void Is_requested_with_a_reason_one_at_a_time_and_only_when_it_must_be()
    {
        var incident = AnIncident(stage: Stage.Assigned);
        Refused<ReasonIsMissing>(() => incident.RequestSeverity(Severity.B, " ", null, By(Customer, "10:00")));
        incident.RequestSeverity(Severity.B, "Worse.", null, By(Customer, "10:00"));
        Refused<SeverityRequestWaits>(() => incident.RequestSeverity(Severity.A, "Worse.", Impact, By(Customer, "10:10")));
        Refused<SeverityRequestWaits>(() => incident.LowerSeverity(Severity.C, "No.", By(Engineer, "10:10")));
        Refused<SeverityIsFree>(() => AnIncident().RequestSeverity(Severity.B, "Worse.", null, By(Customer, "10:00")));
    }

    [Fact]
    public void Is_free_again_after_a_release_and_settles_what_was_requested()
    {
        var incident = AnIncident(stage: Stage.Assigned);
        incident.RequestSeverity(Severity.B, "Worse.", null, By(Customer, "10:00"));
        incident.Release(By(Engineer, "10:10"));
        incident.ChangeSeverity(Severity.B, null, Calendar, By(Customer, "10:20"));
        incident.Take(By(Engineer, "10:30"));
        Refused<SeverityRequestIsMissing>(() => incident.GrantSeverity(isOnlyEngineer: true, Calendar, By(Engineer, "10:40")));
    }

    [Fact]
    public void Is_lowered_by_an_engineer_with_a_reason_that_the_customer_sees()
    {
        var incident = AnIncident(Severity.B, Stage.Assigned);
        Refused<ReasonIsMissing>(() => incident.LowerSeverity(Severity.C, "", By(Engineer, "10:00")));
        incident.LowerSeverity(Severity.C, "A workaround holds.", By(Engineer, "10:00"));
        Assert.Equal((Severity.C, At("13:00")), (incident.Severity, incident.ResponseDue)); // due stays
        Assert.Equal(("A workaround holds.", false), (incident.Timeline[^1].Text, incident.Timeline[^1].IsInternal));
    }

    [Fact]
    public void Is_not_raised_by_an_engineer_alone() =>
        Refused<EngineersOnlyLower>(() => AnIncident(Severity.B).LowerSeverity(Severity.A, "Worse.", By(Engineer, "10:00")));

    [Fact]
    public void Is_answered_by_another_engineer_when_the_customer_asks_again()
    {
        var incident = AnIncident(Severity.B, Stage.Assigned);
        incident.LowerSeverity(Severity.C, "A workaround holds.", By(Engineer, "10:00"));
        incident.RequestSeverity(Severity.B, "It does not.", null, By(Customer, "10:10"));
        Refused<AnotherEngineerAnswers>(() => incident.GrantSeverity(isOnlyEngineer: false, Calendar, By(Engineer, "10:20")));
        incident.GrantSeverity(isOnlyEngineer: false, Calendar, By(OtherEngineer, "10:20"));
        Assert.Equal((Severity.B, At("13:00")), (incident.Severity, incident.ResponseDue));
    }

    [Fact]
    public void Is_answered_by_the_same_engineer_where_there_is_no_other()
    {
        var incident = AnIncident(Severity.B, Stage.Assigned);
        incident.LowerSeverity(Severity.C, "A workaround holds.", By(Engineer, "10:00"));
        incident.RequestSeverity(Severity.B, "It does not.", null, By(Customer, "10:10"));
        incident.RefuseSeverity("It does.", isOnlyEngineer: true, By(Engineer, "10:20"));
        Assert.Equal(Severity.C, incident.Severity);
    }

    [Fact]
    public void To_A_needs_an_impact_statement()
    {
        var incident = AnIncident();
        Refused<ImpactStatementIsMissing>(() => incident.ChangeSeverity(Severity.A, null, Calendar, By(Customer, "09:30")));
        var half = Impact with { WhoIsAffected = " " };
        Refused<ImpactStatementIsMissing>(() => incident.ChangeSeverity(Severity.A, half, Calendar, By(Customer, "09:30")));
        incident.ChangeSeverity(Severity.A, Impact, Calendar, By(Customer, "09:30"));
        Assert.Equal((Severity.A, Impact), (incident.Severity, incident.Impact));
    }

    [Fact]
    public void Up_again_is_asked_for_when_an_engineer_lowered_it_before_anybody_had_it()
    {
        var incident = AnIncident(Severity.B);
        incident.LowerSeverity(Severity.C, "A workaround holds.", By(Engineer, "09:30"));
        Refused<SeverityWasLowered>(() => incident.ChangeSeverity(Severity.B, null, Calendar, By(Customer, "09:40")));
        incident.RequestSeverity(Severity.B, "It does not hold.", null, By(Customer, "09:40"));
        Refused<AnotherEngineerAnswers>(() => incident.GrantSeverity(isOnlyEngineer: false, Calendar, By(Engineer, "09:50")));
        incident.GrantSeverity(isOnlyEngineer: false, Calendar, By(OtherEngineer, "09:50"));
        Assert.Equal((Severity.B, null), (incident.Severity, incident.CanChangeSeverity(Severity.A, Customer)));
    }

    [Fact]
    public void Down_stays_free_when_an_engineer_lowered_it_before_anybody_had_it()
    {
        var incident = AnIncident(Severity.A);
        incident.LowerSeverity(Severity.B, "A workaround holds.", By(Engineer, "09:30"));
        Refused<SeverityIsFree>(() => incident.RequestSeverity(Severity.C, "It is less.", null, By(Customer, "09:40")));
        incident.ChangeSeverity(Severity.C, null, Calendar, By(Customer, "09:40"));
        Assert.Equal(Severity.C, incident.Severity);
    }

    [Fact]
    public void To_A_again_may_keep_the_statement_that_was_made()
    {
        var incident = AnIncident(Severity.A);
        incident.ChangeSeverity(Severity.B, null, Calendar, By(Customer, "09:30"));
        incident.ChangeSeverity(Severity.A, null, Calendar, By(Customer, "09:40"));
        Assert.Equal(Impact, incident.Impact);
    }

    [Theory]
    [InlineData(Severity.C, Severity.A, "09:30", "11:30")] // two hours from the change
    [InlineData(Severity.C, Severity.B, "12:59", "16:59")] // four business hours from the change
    [InlineData(Severity.C, Severity.B, "13:01", "17:00")] // the old due is earlier
    [InlineData(Severity.B, Severity.A, "12:00", "13:00")] // the old due is earlier
    [InlineData(Severity.C, Severity.A, "17:01", "17:00")] // missed stays missed
    [InlineData(Severity.A, Severity.B, "10:59", "13:00")] // lowered before due: the new target from submission
    [InlineData(Severity.A, Severity.C, "10:59", "17:00")]
    [InlineData(Severity.A, Severity.C, "11:00", "11:00")] // at due it stays
    [InlineData(Severity.B, Severity.C, "13:01", "13:00")] // after due it stays
    public void By_the_customer_moves_due(Severity from, Severity to, string changed, string due)
    {
        var incident = AnIncident(from);
        incident.ChangeSeverity(to, Impact, Calendar, By(Customer, changed));
        Assert.Equal((to, At(due), At(due)), (incident.Severity, incident.ResponseDue, incident.AttentionAt));
        Assert.Equal((from, to, At(due)), Told(incident.Timeline[^1]));
    }

    [Fact]
    public void After_the_initial_response_moves_nothing()
    {
        var incident = AnIncident(Severity.C, Stage.InProgress);
        var receipt = incident.Receipt;
        incident.RequestSeverity(Severity.A, "Worse.", Impact, By(Customer, "10:00"));
        incident.GrantSeverity(isOnlyEngineer: true, Calendar, By(Engineer, "10:10"));
        Assert.Equal((Severity.A, receipt), (incident.Severity, incident.Receipt));
    }

    [Fact]
    [Rule("R12")]
    public void To_anything_but_A_B_or_C_is_refused()
    {
        Refused<NoSuchSeverity>(() => AnIncident().ChangeSeverity((Severity)4, null, Calendar, By(Customer, "09:30")));
        Refused<NoSuchSeverity>(() => AnIncident(Severity.B).LowerSeverity((Severity)9, "No.", By(Engineer, "09:30")));
    }

    [Fact]
    public void To_the_same_is_refused() =>
        Refused<SeverityIsTheSame>(() => AnIncident().ChangeSeverity(Severity.C, null, Calendar, By(Customer, "09:30")));

    private static (Severity?, Severity?, Instant?) Told(TimelineEntry entry) =>
        (entry.Details.SeverityFrom, entry.Details.SeverityTo, entry.Details.DueTo);

    [Fact]
    public void Keeps_the_impact_that_was_told_last()
    {
        var (other, free, asked) = (new ImpactStatement("The web shop", "Since Tuesday", "All shops"), AnIncident(Severity.A), AnIncident(Severity.A, Stage.Assigned));
        free.ChangeSeverity(Severity.B, null, Calendar, By(Customer, "09:30"));
        Assert.Equal(Impact, free.Impact);
        free.ChangeSeverity(Severity.A, other, Calendar, By(Customer, "09:40"));
        Assert.Equal(other, free.Impact);
        asked.RequestSeverity(Severity.B, "A workaround holds.", null, By(Customer, "09:30"));
        Assert.Equal(Impact, asked.Impact);
        asked.RefuseSeverity("It does not.", isOnlyEngineer: true, By(Engineer, "09:40"));
        asked.RequestSeverity(Severity.B, "It does.", other, By(Customer, "09:50"));
        Assert.Equal(other, asked.Impact);
    }

    [Fact]
    public void Is_told_with_from_and_to_whatever_becomes_of_it()
    {
        var incident = AnIncident(stage: Stage.Assigned);
        incident.RequestSeverity(Severity.B, "Worse.", null, By(Customer, "10:00"));
        var asked = incident.Timeline[^1];
        incident.RefuseSeverity("It is not.", isOnlyEngineer: true, By(Engineer, "10:30"));
        var refused = incident.Timeline[^1];
        Assert.All([asked, refused], entry => Assert.Equal((Severity.C, Severity.B), (entry.Details.SeverityFrom, entry.Details.SeverityTo)));
        Assert.Equal(new SeverityRequestRefused(Severity.B, incident.Number, refused.Id, By(Engineer, "10:30")), incident.Events[^1]);
    }

    [Fact]
    public void To_less_than_C_is_not_to_be_had()
    {
        Assert.Equal(new SeverityIsTheSame(Severity.C), AnIncident(stage: Stage.InProgress).CanLowerSeverity(Engineer));
        Assert.Null(AnIncident(Severity.B, Stage.InProgress).CanLowerSeverity(Engineer));
    }
}
