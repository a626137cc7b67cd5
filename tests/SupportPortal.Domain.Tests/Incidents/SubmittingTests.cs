using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.ResponseTimes;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

public sealed class SubmittingTests
{
    [Fact]
    [Rule("R13")]
    public void Starts_the_response_clock()
    {
        var incident = Submit(ASubmission(Severity.B));
        Assert.Equal((Stage.New, At("09:00"), At("13:00")), (incident.Stage, incident.SubmittedAt, incident.ResponseDue));
        Assert.Equal(incident.ResponseDue, incident.AttentionAt);
    }

    [Fact]
    [Rule("R2")]
    public void Puts_one_incident_in_use() => Assert.Equal(BillingStatus.InUse, Submit(ASubmission()).Billing);

    [Fact]
    [Rule("R9")]
    public void Leaves_the_first_entry_with_the_description_and_the_files()
    {
        var file = new StoredFile(Guid.Parse("f0000000-0000-7000-8000-000000000001"), "error.log", 3, "text/plain", new string('0', 64));
        var incident = Submit(ASubmission() with { Files = [file] });
        var entry = Assert.Single(incident.Timeline);
        Assert.Equal((1, EntryKind.Submitted, incident.Description), (entry.Sequence, entry.Kind, entry.Text));
        Assert.Equal((entry.Id, file.Sha256), (incident.Attachments[0].EntryId, incident.Attachments[0].Sha256));
    }

    [Fact]
    [Rule("R29")]
    public void Keeps_the_verdict_of_that_day()
    {
        var incident = Submit(ASubmission());
        Assert.Equal((Verdict, "SQL Server", "2022"), (incident.Verdict, incident.ProductName, incident.VersionName));
    }

    [Fact]
    [Rule("R30")]
    public void Is_refused_out_of_the_lifecycle_whatever_is_insisted_on()
    {
        var ended = Verdict with { Phase = LifecyclePhase.SecurityUpdatesOnly };
        var announced = Verdict with { Phase = LifecyclePhase.NotReleased };
        Refused<VersionIsOutOfLifecycle>(() => Submit(ASubmission() with { Verdict = ended, InsistedExclusion = "onsite" }));
        Refused<VersionIsNotReleased>(() => Submit(ASubmission() with { Verdict = announced }));
    }

    [Fact]
    [Rule("R31")]
    public void Says_that_an_excluded_kind_of_help_is_believed_to_be_covered() =>
        Assert.Equal("onsite", Submit(ASubmission() with { InsistedExclusion = "onsite" }).InsistedExclusion);

    [Fact]
    [Rule("R12")]
    public void Is_refused_with_any_other_severity() =>
        Refused<NoSuchSeverity>(() => Submit(ASubmission() with { Severity = (Severity)4 }));

    [Fact]
    [Rule("R17")]
    public void Of_severity_A_needs_an_impact_statement() =>
        Refused<ImpactStatementIsMissing>(() => Submit(ASubmission(Severity.A) with { Impact = null }));

    [Fact]
    [Rule("R9")]
    public void Says_what_is_missing()
    {
        var problem = ASubmission().Problem;
        Refused<TitleIsMissing>(() => Submit(ASubmission() with { Problem = problem with { Title = "" } }));
        Refused<DescriptionIsMissing>(() => Submit(ASubmission() with { Problem = problem with { Description = " " } }));
        Refused<HelpKindIsMissing>(() => Submit(ASubmission() with { HelpKind = "" }));
        Refused<ContactPreferenceIsMissing>(
            () => Submit(ASubmission() with { Preference = new ContactPreference(ContactWay.Email, "", "Europe/Oslo") }));
    }

    [Fact]
    [Rule("R37")]
    public void Is_for_oneself_or_by_an_engineer_for_a_customer()
    {
        Refused<NotAllowed>(() => Incident.Submit(new IncidentNumber(1), ASubmission(), Calendar, By(Stranger, "09:00")));
        var incident = Incident.Submit(new IncidentNumber(1), ASubmission(), Calendar, By(Engineer, "09:00"));
        Assert.Equal((Customer.Person, Side.Support, null), (incident.CustomerId, incident.Timeline[0].Side, incident.RespondedAt));
    }

    private static Incident Submit(Submission submission) =>
        Incident.Submit(new IncidentNumber(20377), submission, Calendar, By(Customer, "09:00"));
}
