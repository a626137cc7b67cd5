using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

public sealed class DraftTests
{
    private static readonly IncidentDraft Complete = new()
    {
        ProductId = Verdict.ProductId,
        VersionId = Verdict.VersionId,
        HelpKind = "troubleshooting",
        Problems = [new ProblemReport("Failover every night", "Between 01:10 and 01:25.")],
        PackId = ASubmission().PackId,
        Severity = Severity.A,
        Impact = Impact,
        PeopleAreAvailable = true,
        Contacts = [OnCall],
        Preference = new ContactPreference(ContactWay.Email, "nb", "Europe/Oslo"),
    };

    public static TheoryData<string, IncidentDraft, IntakeStep> Lacking() => new()
    {
        { "version", Complete with { VersionId = null }, IntakeStep.Product },
        { "kind of help", Complete with { HelpKind = null }, IntakeStep.Problem },
        { "problem", Complete with { Problems = [] }, IntakeStep.Problem },
        { "title", Complete with { Problems = [new ProblemReport("", "Text.")] }, IntakeStep.Problem },
        { "pack", Complete with { PackId = null }, IntakeStep.Plan },
        { "severity", Complete with { Severity = null }, IntakeStep.SeverityAndHours },
        { "impact", Complete with { Impact = null }, IntakeStep.SeverityAndHours },
        { "word", Complete with { PeopleAreAvailable = false }, IntakeStep.SeverityAndHours },
        { "contact", Complete with { Contacts = [] }, IntakeStep.ContactsAndFiles },
        { "round-the-clock contact", Complete with { Contacts = [OnCall with { RoundTheClock = false }] }, IntakeStep.ContactsAndFiles },
        { "preference", Complete with { Preference = null }, IntakeStep.ContactsAndFiles },
    };

    [Theory]
    [Rule("R9")]
    [MemberData(nameof(Lacking))]
    public void Knows_the_first_step_that_misses_something(string what, IncidentDraft content, IntakeStep step)
    {
        Assert.NotEmpty(what);
        Assert.Equal(step, content.FirstIncomplete());
        Assert.Equal(content.Missing(step), content.Missing(IntakeStep.Review));
        Assert.Throws<RefusedException>(() => content.ToSubmission(0, Customer.Person, Verdict, ASubmission().Plan));
    }

    [Fact]
    [Rule("R18")]
    public void Starts_at_the_hours_of_its_severity()
    {
        Assert.Equal(SupportHours.AroundTheClock, Complete.HoursOrStart());
        Assert.Equal(SupportHours.BusinessHours, (Complete with { Severity = Severity.B }).HoursOrStart());
        Assert.Equal(SupportHours.BusinessHours, (Complete with { Hours = SupportHours.BusinessHours }).HoursOrStart());
    }

    [Fact]
    public void Takes_files_up_to_a_number_and_lets_go_of_them()
    {
        var full = Enumerable.Range(0, Limits.Files).Aggregate(Complete, (draft, _) => draft.With(AFile()));
        Assert.Equal(Limits.Files, Refused<TooManyFiles>(() => full.With(AFile())).Limit);
        Assert.DoesNotContain(full.Files[3], full.Without(full.Files[3].Id).Files);
    }

    [Fact]
    [Rule("R23")]
    public void Becomes_what_is_submitted_when_it_is_complete()
    {
        Assert.Equal(IntakeStep.Review, Complete.FirstIncomplete());
        var submission = Complete.ToSubmission(0, Customer.Person, Verdict, ASubmission().Plan);
        Assert.Null(Incident.CanSubmit(submission, Customer));
        Assert.Equal((Complete.Problems[0], Severity.A), (submission.Problem, submission.Severity));
    }

    [Fact]
    [Rule("R23")]
    public void Makes_one_incident_however_often_it_is_submitted()
    {
        var draft = new Draft(Complete, By(Customer, "09:00"));
        draft.Submit(new IncidentNumber(20377), By(Customer, "09:10"));
        Assert.Equal(new IncidentNumber(20377), Refused<DraftIsSubmitted>(() => draft.Submit(new(1), By(Customer, "09:11"))).As);
        Refused<DraftIsSubmitted>(() => draft.Save(Complete, By(Customer, "09:11")));
    }

    [Fact]
    [Rule("R37")]
    public void Is_its_owners_alone()
    {
        var draft = new Draft(new(), By(Customer, "09:00"));
        draft.Save(Complete, By(Customer, "09:05"));
        Assert.Equal((Complete, At("09:05")), (draft.Content, draft.UpdatedAt));
        Refused<NotFound>(() => draft.Save(Complete, By(Engineer, "09:10")));
    }

    private static StoredFile AFile() => new(Guid.NewGuid(), "errorlog.txt", 12, "text/plain", new string('0', 64));
}
