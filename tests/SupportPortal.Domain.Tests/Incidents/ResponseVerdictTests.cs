using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

public sealed class ResponseVerdictTests
{
    [Theory]
    [Rule("R15")]
    [InlineData(Severity.A, "10:59", ResponseVerdict.Met)]
    [InlineData(Severity.A, "11:00", ResponseVerdict.Met)] // at due
    [InlineData(Severity.A, "11:01", ResponseVerdict.Missed)]
    [InlineData(Severity.B, "12:59", ResponseVerdict.Met)]
    [InlineData(Severity.B, "13:01", ResponseVerdict.Missed)]
    [InlineData(Severity.C, "16:59", ResponseVerdict.Met)]
    [InlineData(Severity.C, "17:00", ResponseVerdict.Met)] // at due, which is a closing
    [InlineData(Severity.C, "17:01", ResponseVerdict.Missed)] // closed, and late all the same
    public void Is_met_at_or_before_due_and_otherwise_missed(Severity severity, string answered, ResponseVerdict verdict)
    {
        var incident = AnIncident(severity);
        incident.Reply(Words, Calendar, Terms, By(Engineer, answered));
        Assert.Equal(verdict, incident.VerdictAt(At("18:00")));
    }

    [Theory]
    [Rule("R16")]
    [InlineData(Severity.A, "10:29", ResponseVerdict.Open)]
    [InlineData(Severity.A, "10:30", ResponseVerdict.AtRisk)] // half an hour of two is left
    [InlineData(Severity.A, "11:00", ResponseVerdict.AtRisk)] // at due there is still time
    [InlineData(Severity.A, "11:01", ResponseVerdict.Missed)]
    [InlineData(Severity.B, "11:59", ResponseVerdict.Open)]
    [InlineData(Severity.B, "12:00", ResponseVerdict.AtRisk)]
    [InlineData(Severity.C, "14:59", ResponseVerdict.Open)]
    [InlineData(Severity.C, "15:00", ResponseVerdict.AtRisk)]
    public void Is_at_risk_when_a_quarter_or_less_of_the_target_is_left(Severity severity, string now, ResponseVerdict verdict) =>
        Assert.Equal(verdict, AnIncident(severity).VerdictAt(At(now)));

    [Theory]
    [Rule("R15")]
    [InlineData("16:59", ResponseVerdict.NotNeeded)]
    [InlineData("17:00", ResponseVerdict.Missed)] // before due means before
    [InlineData("17:01", ResponseVerdict.Missed)]
    public void Is_not_needed_if_the_customer_closed_before_due(string closed, ResponseVerdict verdict)
    {
        var incident = AnIncident();
        incident.CloseAtRequest(null, By(Customer, closed));
        Assert.Equal(verdict, incident.VerdictAt(At("18:00")));
    }

    [Fact]
    [Rule("R15")]
    public void Does_not_pause_while_the_customer_is_asked_something_else()
    {
        var incident = AnIncident();
        incident.Write(Words, Terms, By(Customer, "10:00"));
        Assert.Equal((At("17:00"), ResponseVerdict.Missed), (incident.ResponseDue, incident.VerdictAt(At("17:01"))));
    }

    [Fact]
    [Rule("R14")]
    public void Rests_on_what_was_stored_at_submission()
    {
        var incident = AnIncident(Severity.B);
        Assert.Equal((At("13:00"), At("12:00"), 4 * 3600), (incident.ResponseDue, incident.AtRiskAt, incident.TargetSeconds));
        Assert.Equal((incident.ResponseDue, Calendar.Id), (incident.Receipt.Due, incident.Receipt.Calendar.Id));
    }

    [Fact]
    [Rule("R14")]
    public void Is_never_counted_by_another_version_of_the_calendar()
    {
        var another = ResponseTimes.Given.AVersion();
        Assert.Throws<ArgumentException>(() => AnIncident().Reply(Words, another, Terms, By(Engineer, "10:00")));
    }

    [Theory]
    [InlineData("13:00", true)] // at the instant
    [InlineData("13:00:01", false)]
    public void Is_told_with_the_response(string answered, bool isMet)
    {
        var incident = AnIncident(Severity.B);
        incident.Reply(Words, Calendar, Terms, By(Engineer, answered));
        var given = Assert.Single(incident.Events.OfType<InitialResponseGiven>());
        Assert.Equal((At(answered), isMet), (given.At, given.IsMet));
        Assert.Equal(isMet ? ResponseVerdict.Met : ResponseVerdict.Missed, incident.VerdictAt(At(answered)));
    }
}
