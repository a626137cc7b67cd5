using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

public sealed class DraftTests
{
    private static readonly IncidentDraft Complete = new()
    {
        ProductId = Verdict.ProductId,
        VersionId = Verdict.VersionId,
        HelpKind = "troubleshooting",
        Problems = [new() { Report = new ProblemReport("Failover every night", "Between 01:10 and 01:25."), Severity = Severity.A, Impact = Impact }],
        PackId = ASubmission().PackId,
        PeopleAreAvailable = true,
        Contacts = [OnCall],
        Preference = new ContactPreference(ContactWay.Email, "nb", "Europe/Oslo"),
    };

    public static TheoryData<string, IncidentDraft, IntakeStep> Lacking() => new()
    {
        { "version", Complete with { VersionId = null }, IntakeStep.Product },
        { "kind of help", Complete with { HelpKind = null }, IntakeStep.Problem },
        { "problem", Complete with { Problems = [] }, IntakeStep.Problem },
        { "title", Complete with { Problems = [new() { Report = new ProblemReport("", "Text.") }] }, IntakeStep.Problem },
        { "pack", Complete with { PackId = null }, IntakeStep.Plan },
        { "severity", First(problem => problem with { Severity = null }), IntakeStep.SeverityAndHours },
        { "impact", First(problem => problem with { Impact = null }), IntakeStep.SeverityAndHours },
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
        Assert.Throws<RefusedException>(() => Submission(content));
    }

    [Fact]
    [Rule("R18")]
    public void Starts_at_the_hours_of_its_severity()
    {
        var problem = Complete.Problems[0];
        Assert.Equal(SupportHours.AroundTheClock, problem.HoursOrStart());
        Assert.Equal(SupportHours.BusinessHours, (problem with { Severity = Severity.B }).HoursOrStart());
        Assert.Equal(SupportHours.BusinessHours, (problem with { Hours = SupportHours.BusinessHours }).HoursOrStart());
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
        var submission = Submission(Complete);
        Assert.Null(Incident.CanSubmit(submission, Customer));
        Assert.Equal((Complete.Problems[0].Report, Severity.A), (submission.Problem, submission.Severity));
    }

    [Fact]
    [Rule("R23")]
    public void Makes_one_incident_however_often_it_is_submitted()
    {
        var draft = new Draft(Complete, By(Customer, "09:00"));
        Assert.Null(draft.Submit(Numbers((Guid.Empty, 20377)), By(Customer, "09:10")));
        Assert.Equal(new IncidentNumber(20377), Refused<DraftIsSubmitted>(() => draft.Submit(Numbers((Guid.Empty, 1)), By(Customer, "09:11"))).As);
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

    [Fact]
    [Rule("R11")]
    public void Gives_each_problem_an_incident_of_its_own_severity_with_product_and_contacts_shared()
    {
        var (second, draft) = WithASecond();
        var (one, other) = (Submission(draft), draft.ToSubmission(second, Customer.Person, Verdict, ASubmission().PackId, ASubmission().Plan));
        Assert.Equal((Severity.A, SupportHours.AroundTheClock), (one.Severity, one.Hours.Hours));
        Assert.Equal((Severity.C, SupportHours.BusinessHours), (other.Severity, other.Hours.Hours));
        Assert.Equal((one.Verdict, one.Preference, one.HelpKind), (other.Verdict, other.Preference, other.HelpKind));
        Assert.Equal(one.Hours.Contacts, other.Hours.Contacts);
    }

    [Fact]
    [Rule("R11")]
    public void Sends_a_file_with_the_problem_that_it_goes_with_else_with_the_first()
    {
        var (second, draft) = WithASecond();
        var (log, picture) = (AFile(), AFile());
        draft = draft.With(log).With(picture) with { FilesGoWith = new Dictionary<Guid, Guid> { [picture.Id] = second.Key } };
        Assert.Equal(log, Assert.Single(draft.FilesOf(draft.Problems[0])));
        Assert.Equal(picture, Assert.Single(draft.FilesOf(second)));
        Assert.Equal([log, picture], draft.WithoutProblem(second.Key).FilesOf(draft.Problems[0]));
    }

    [Fact]
    [Rule("R11")]
    public void Keeps_in_another_draft_what_is_not_sent_with_its_files()
    {
        var (second, content) = WithASecond();
        var file = AFile();
        content = content.With(file) with { FilesGoWith = new Dictionary<Guid, Guid> { [file.Id] = second.Key } };
        var draft = new Draft(content, By(Customer, "09:00"));
        var rest = draft.Submit(Numbers((Guid.Empty, 20377)), By(Customer, "09:10"))!;
        Assert.Equal((rest.Id, new IncidentNumber(20377)), (draft.RestId, Assert.Single(draft.Incidents)));
        Assert.Equal((second, file), (Assert.Single(rest.Content.Problems), Assert.Single(rest.Content.Files)));
        Assert.Equal((null, Customer.Person), (rest.SubmittedAs, rest.OwnerId));
        Assert.Equal((draft.Id, second.Key), (draft.CauseOf(content.Problems[0]), draft.CauseOf(second)));
    }

    [Fact]
    [Rule("R11")]
    public void Is_sent_as_it_was_shown_or_not_at_all()
    {
        var (second, content) = WithASecond();
        var draft = new Draft(content, By(Customer, "09:00"));
        Assert.Null(draft.CanSend([Guid.Empty, second.Key], draft.Version, Customer));
        Assert.Equal(new DraftHasChanged(), draft.CanSend([Guid.Empty], draft.Version + 1, Customer));
        Assert.Equal(new DraftHasChanged(), draft.CanSend([Guid.NewGuid()], seen: null, Customer));
        Assert.Equal(new NoProblemIsPicked(), draft.CanSend([], seen: null, Customer));
        Assert.Equal(new NotFound(), draft.CanSend([Guid.Empty], seen: null, Engineer));
    }

    [Fact]
    [Rule("R11")]
    public void Takes_nothing_away_that_a_window_did_not_know_of()
    {
        var (second, draft) = WithASecond();
        var typed = draft.Typed([(Guid.Empty, new ProblemReport("Written anew", "Text."))], By(Customer, "09:05"));
        Assert.Equal(["Written anew", second.Report.Title], typed.Problems.Select(problem => problem.Report.Title));
        Assert.Equal(Severity.A, typed.Problems[0].Severity);
        Assert.Equal([second], typed.WithoutProblem(Guid.Empty).Problems);
        Assert.Equal([second], typed.WithoutProblem(Guid.Empty).WithoutProblem(second.Key).Problems);
    }

    [Fact]
    [Rule("R11")]
    public void Has_room_for_further_problems_up_to_a_number_one_empty_at_a_time()
    {
        var moment = By(Customer, "09:05");
        var two = Complete.WithRoom(moment).WithRoom(moment);
        Assert.Equal((2, true), (two.Problems.Count, two.Problems[1].Report.IsEmpty));
        var full = Enumerable.Range(1, Limits.Problems - 1).Aggregate(Complete, (draft, i) => draft.Typed([(null, new ProblemReport(FormattableString.Invariant($"{i}"), "Text."))], moment));
        Assert.Equal(Limits.Problems, Refused<TooManyProblems>(() => full.WithRoom(moment)).Limit);
        Assert.Equal(Limits.Problems, full.Problems.Select(problem => problem.Key).Distinct().Count());
    }

    [Fact]
    [Rule("R37")]
    public void Is_typed_for_somebody_else_by_engineers_only()
    {
        Assert.True(new Draft(new(), By(Engineer, "09:00"), Customer.Person).IsForAnother);
        Refused<NotAllowed>(() => _ = new Draft(new(), By(Colleague, "09:00"), Customer.Person));
        Refused<NotAllowed>(() => _ = new Draft(new(), By(Admin, "09:00"), Customer.Person));
    }

    [Fact]
    [Rule("R37")]
    public void Forgets_what_was_typed_once_it_stands_in_the_incident()
    {
        var draft = new Draft(Complete, By(Customer, "09:00"));
        draft.Submit(Numbers((Guid.Empty, 20377)), By(Customer, "09:10"));
        Assert.All(draft.Content.Problems, problem => Assert.True(problem.Report.IsEmpty));
        Assert.Equal((0, null), (draft.Content.Contacts.Count, draft.Content.Preference));
    }

    [Fact]
    [Rule("R27")]
    public void Is_held_by_the_order_that_is_to_pay_until_its_pack_does()
    {
        var (order, pack) = (Guid.NewGuid(), Guid.NewGuid());
        var draft = new Draft(Complete.PaidByOrder(order), By(Customer, "09:00"));
        Assert.Equal((null, IntakeStep.Review), (draft.Content.PackId, draft.Content.FirstIncomplete()));
        Refused<OrderIsNotPaid>(() => draft.Submit(Numbers((Guid.Empty, 20377)), By(Customer, "09:10")));
        Assert.Equal(new DraftWaitsForPayment(), draft.CanDiscard(Customer));
        Assert.False(draft.PayWith(pack, Guid.NewGuid()));
        Assert.True(draft.PayWith(pack, order));
        Assert.Equal((pack, null, null), (draft.Content.PackId, draft.Content.OrderId, draft.CanDiscard(Customer)));
    }

    [Fact]
    [Rule("R27")]
    public void Waits_for_the_order_of_its_own_customer_alone()
    {
        Assert.Null(new Draft(Complete, By(Customer, "09:00")).CanWaitForPayment(Customer));
        Assert.Equal(new NotAllowed(), new Draft(Complete, By(Engineer, "09:00"), Customer.Person).CanWaitForPayment(Engineer));
    }

    [Fact]
    [Rule("R27")]
    public void Keeps_everything_else_when_the_order_will_not_be_paid()
    {
        var order = Guid.NewGuid();
        var draft = new Draft(Complete.PaidByOrder(order), By(Customer, "09:00"));
        draft.LetGoOf(Guid.NewGuid());
        Assert.Equal(order, draft.Content.OrderId);
        draft.LetGoOf(order);
        Assert.Equal(Complete with { PackId = null }, draft.Content);
        Assert.Equal(IntakeStep.Plan, draft.Content.FirstIncomplete());
    }

    [Fact]
    [Rule("R27")]
    public void Of_an_incident_is_paid_for_already()
    {
        var draft = new Draft(Complete, By(Customer, "09:00"));
        draft.Submit(Numbers((Guid.Empty, 20377)), By(Customer, "09:10"));
        Assert.False(draft.PayWith(Guid.NewGuid(), Guid.NewGuid()));
        Assert.Equal(new DraftIsSubmitted(new IncidentNumber(20377)), draft.CanDiscard(Customer));
    }

    [Fact]
    [Rule("R11"), Rule("R27")]
    public void Picks_what_is_submitted_when_paid_if_the_order_brings_too_few()
    {
        var (second, draft) = WithASecond();
        var first = draft.Problems[0].Key;
        Assert.Equal(draft.Problems, draft.SubmittedWhenPaid(2));
        Assert.Empty(draft.Picking([second.Key], 2).WhenPaid); // all are submitted, and nothing need be picked
        Assert.Empty(draft.SubmittedWhenPaid(1));
        Assert.Equal([second], draft.Picking([second.Key], 1).SubmittedWhenPaid(1));
        Assert.Empty((draft with { WhenPaid = [first, second.Key] }).SubmittedWhenPaid(1)); // which of them, nobody said
        Refused<NoProblemIsPicked>(() => draft.Picking([], 1));
        Assert.Equal(new TooManyProblemsArePicked(2, 1), Refused<TooManyProblemsArePicked>(() => draft.Picking([first, second.Key], 1)));
        Refused<DraftHasChanged>(() => draft.Picking([Guid.NewGuid()], 1));
        Refused<DraftHasChanged>(() => draft.Picking([first, Guid.NewGuid()], 1));
    }

    [Fact]
    public void Holds_up_to_a_number_of_problems()
    {
        var full = Enumerable.Range(1, Limits.Problems - 1).Aggregate(Complete, (draft, _) => draft.Typed([(null, AProblem)], By(Customer, "09:00")));
        Assert.Null(full.Missing(IntakeStep.Problem));
        Assert.Equal(new TooManyProblems(Limits.Problems), full.Typed([(null, AProblem)], By(Customer, "09:00")).Missing(IntakeStep.Problem));
    }

    [Fact]
    public void Is_complete_step_by_step()
    {
        Assert.True(Complete.IsComplete(IntakeStep.Review));
        Assert.False((Complete with { PackId = null }).IsComplete(IntakeStep.Plan));
        var wrong = Assert.Throws<ArgumentOutOfRangeException>(() => Complete.Missing((IntakeStep)99));
        Assert.StartsWith("Not a step.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R18")]
    public void Is_around_the_clock_when_one_of_its_problems_is()
    {
        var (_, draft) = WithASecond();
        Assert.True(draft.IsAroundTheClock);
        Assert.False(draft.With(Guid.Empty, problem => problem with { Hours = SupportHours.BusinessHours }).IsAroundTheClock);
    }

    private static IncidentDraft First(Func<DraftProblem, DraftProblem> change) => Complete.With(Guid.Empty, change);

    private static (DraftProblem Second, IncidentDraft Draft) WithASecond()
    {
        var draft = Complete.Typed([(null, new ProblemReport("Slow backups", "Since Monday."))], By(Customer, "09:00"));
        draft = draft.With(draft.Problems[1].Key, problem => problem with { Severity = Severity.C });
        return (draft.Problems[1], draft);
    }

    private static Submission Submission(IncidentDraft content) =>
        content.ToSubmission(content.Problems.Count > 0 ? content.Problems[0] : new(), Customer.Person, Verdict, ASubmission().PackId, ASubmission().Plan);

    private static Dictionary<Guid, IncidentNumber> Numbers(params (Guid Problem, long Number)[] numbers) =>
        numbers.ToDictionary(one => one.Problem, one => new IncidentNumber(one.Number));

    private static StoredFile AFile() => new(Guid.NewGuid(), "errorlog.txt", 12, "text/plain", new string('0', 64));
}
