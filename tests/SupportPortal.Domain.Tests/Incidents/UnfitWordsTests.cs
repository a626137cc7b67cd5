using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Products;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>
/// Deeds with words that cannot stand: who may do the deed is told what is wrong, the first of it first; who may not is told
/// that alone, whatever they wrote.
/// </summary>
[Rule("R37")]
public sealed class UnfitWordsTests
{
    private static readonly string TooLong = new('x', Limits.Text + 1);
    private static readonly Message Nothing = new("");
    private static readonly ImpactStatement LongImpact = new(new string('x', Limits.Reason + 1), "Today", "All");
    private static readonly BillingRuling NoSuchRuling = new(BillingChoice.Charge, BillingReason.Duplicate);
    private static readonly BillingRuling Effort = new(BillingChoice.Charge, BillingReason.EffortMade);
    private static readonly Incident Original = Incident.Submit(new IncidentNumber(20378), ASubmission(), Calendar, By(Customer, "09:00"));

    private static readonly Dictionary<string, Deed> Deeds = new()
    {
        ["Reply with nothing"] = new(Work, Engineer, (incident, at) => incident.Reply(Nothing, Calendar, Terms, at), nameof(MessageIsEmpty)),
        ["Ask nothing"] = new(Work, Engineer, (incident, at) => incident.Ask(Nothing, Calendar, at), nameof(MessageIsEmpty)),
        ["Write nothing"] = new(Work, Customer, (incident, at) => incident.Write(Nothing, Terms, at), nameof(MessageIsEmpty)),
        ["Note nothing"] = new(Work, Engineer, (incident, at) => incident.Note(Nothing, at), nameof(MessageIsEmpty)),
        ["Log a call backwards, about too much"] = new(Work, Engineer, (incident, at) => incident.LogCall(ACall("10:00", "09:50"), TooLong, Calendar, at), nameof(CallEndsBeforeItStarts)),
        ["Log a call about too much"] = new(Work, Engineer, (incident, at) => incident.LogCall(ACall("09:50", "10:00"), TooLong, Calendar, at), nameof(TextIsTooLong)),
        ["Define nothing"] = new(Work, Engineer, (incident, at) => incident.ProposeDefinition("", Calendar, at), nameof(DefinitionIsEmpty)),
        ["Log nobody's agreement to another definition"] = new(Proposed, Engineer, (incident, at) => incident.LogAgreement(9, "", at.At, at), nameof(DefinitionIsNotTheLatest)),
        ["Log nobody's agreement"] = new(Proposed, Engineer, (incident, at) => incident.LogAgreement(1, "", at.At, at), nameof(AgreementNamesNobody)),
        ["Contradict without why"] = new(Logged, Customer, (incident, at) => incident.Contradict("", at), nameof(ReasonIsMissing)),
        ["Suggest nothing"] = new(Agreed, Engineer, (incident, at) => incident.SuggestSolution(Nothing, Calendar, at), nameof(SolutionIsEmpty)),
        ["Reject without why"] = new(Suggested, Customer, (incident, at) => incident.RejectSolution(incident.StandingSolution!.Id, "", at), nameof(WhyItDidNotHelpIsMissing)),
        ["Close quoting nothing, with too much"] = new(Suggested, Engineer, (incident, at) => incident.CloseAsResolved(null, TooLong, at), nameof(QuoteIsMissing)),
        ["Close with too much"] = new(Thanked, Engineer, (incident, at) => incident.CloseAsResolved(incident.Timeline[^1], TooLong, at), nameof(TextIsTooLong)),
        ["Give up without words or ruling"] = new(Work, Engineer, (incident, at) => incident.CloseAsUnresolved("", NoSuchRuling, Calendar, at), nameof(WhatWasTriedIsMissing)),
        ["Give up without ruling"] = new(Work, Engineer, (incident, at) => incident.CloseAsUnresolved("We tried.", NoSuchRuling, Calendar, at), nameof(ReasonDoesNotFitTheChoice)),
        ["Exclude without words or ruling"] = new(Work, Engineer, (incident, at) => incident.CloseAsOutOfScope(null, null, NoSuchRuling, Calendar, at), nameof(WhyItIsOutOfScopeIsMissing)),
        ["Exclude with too much"] = new(Work, Engineer, (incident, at) => incident.CloseAsOutOfScope("custom-code", TooLong, NoSuchRuling, Calendar, at), nameof(TextIsTooLong)),
        ["Exclude without ruling"] = new(Work, Engineer, (incident, at) => incident.CloseAsOutOfScope("custom-code", null, NoSuchRuling, Calendar, at), nameof(ReasonDoesNotFitTheChoice)),
        ["Double itself with too much"] = new(Work, Engineer, (incident, at) => incident.CloseAsDuplicate(incident, TooLong, NoSuchRuling, Calendar, at), nameof(DuplicateOfItself)),
        ["Double with too much and no ruling"] = new(Work, Engineer, (incident, at) => incident.CloseAsDuplicate(Original, TooLong, NoSuchRuling, Calendar, at), nameof(TextIsTooLong)),
        ["Double with too much"] = new(Work, Engineer, (incident, at) => incident.CloseAsDuplicate(Original, TooLong, null, Calendar, at), nameof(TextIsTooLong)),
        ["Double without ruling"] = new(Work, Engineer, (incident, at) => incident.CloseAsDuplicate(Original, null, NoSuchRuling, Calendar, at), nameof(ReasonDoesNotFitTheChoice)),
        ["Withdraw with too much"] = new(Work, Customer, (incident, at) => incident.CloseAtRequest(TooLong, at), nameof(TextIsTooLong)),
        ["Reopen without why"] = new(Resolved, Customer, (incident, at) => incident.Reopen("", true, Terms, at), nameof(ReasonIsMissing)),
        ["Decide with another's reason"] = new(Withdrawn, Admin, (incident, at) => incident.DecideBilling(NoSuchRuling, at), nameof(ReasonDoesNotFitTheChoice)),
        ["Revise with another's reason"] = new(Charged, Admin, (incident, at) => incident.ReviseBilling(new(BillingChoice.DoNotCharge, BillingReason.EffortMade), Terms, at), nameof(ReasonDoesNotFitTheChoice)),
        ["Ask for a look without why"] = new(Charged, Customer, (incident, at) => incident.AskForSecondLook("", Terms, at), nameof(ReasonIsMissing)),
        ["Look with another's reason"] = new(LookedAt, Admin, (incident, at) => incident.AnswerSecondLook(NoSuchRuling, isOnlyAdmin: true, at), nameof(ReasonDoesNotFitTheChoice)),
        ["Keep the severity with too much"] = new(() => AnIncident(), Customer, (incident, at) => incident.ChangeSeverity(Severity.C, LongImpact, Calendar, at), nameof(SeverityIsTheSame)),
        ["Ask for A without impact or why"] = new(Work, Customer, (incident, at) => incident.RequestSeverity(Severity.A, "", null, at), nameof(ImpactStatementIsMissing)),
        ["Ask for A without why"] = new(Work, Customer, (incident, at) => incident.RequestSeverity(Severity.A, "", Impact, at), nameof(ReasonIsMissing)),
        ["Refuse a severity without why"] = new(Asked, Engineer, (incident, at) => incident.RefuseSeverity("", isOnlyEngineer: true, at), nameof(ReasonIsMissing)),
        ["Lower to the same without why"] = new(() => AnIncident(Severity.B, Stage.InProgress), Engineer, (incident, at) => incident.LowerSeverity(Severity.B, "", at), nameof(SeverityIsTheSame)),
        ["Lower upwards without why"] = new(() => AnIncident(Severity.B, Stage.InProgress), Engineer, (incident, at) => incident.LowerSeverity(Severity.A, "", at), nameof(EngineersOnlyLower)),
        ["Lower without why"] = new(() => AnIncident(Severity.B, Stage.InProgress), Engineer, (incident, at) => incident.LowerSeverity(Severity.C, "", at), nameof(ReasonIsMissing)),
        ["Choose the night without a contact"] = new(Work, Customer, (incident, at) => incident.ChooseHours(AroundTheClock with { Contacts = [] }, at), nameof(RoundTheClockContactIsMissing)),
        ["Prefer no way"] = new(Work, Customer, (incident, at) => incident.Prefer(new((ContactWay)99, "sv", "Europe/Stockholm"), at), nameof(ContactPreferenceIsMissing)),
        ["Move to the day without why"] = new(Unreached, Engineer, (incident, at) => incident.MoveToBusinessHours("", Terms, at), nameof(ReasonIsMissing)),
        ["Promise a contact that is over"] = new(Work, Engineer, (incident, at) => incident.PromiseContact(at.At, at), nameof(ContactIsInThePast)),
        ["Split one problem"] = new(Work, Engineer, (incident, at) => incident.Split([AProblem], Calendar, Terms, at), nameof(SplitNeedsTwoProblems)),
        ["Title with too much"] = new(Work, Customer, (incident, at) => incident.RemoveTitle(TooLong, at), nameof(TextIsTooLong)),
        ["Pass on by day with a card"] = new(Work, Engineer, (incident, at) => incident.PassOn(OtherEngineer.Person, new("Open.", "", "", ""), at), nameof(CardIsForTheClockAround)),
    };

    public static TheoryData<string> Names => [.. Deeds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_told_to_who_may_do_it(string name)
    {
        var deed = Deeds[name];
        var incident = deed.Prepare();
        Assert.Equal(deed.Told, Refused(() => deed.Do(incident, By(deed.Who, "12:30"))).GetType().Name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_not_spoken_of_to_who_may_not(string name)
    {
        var deed = Deeds[name];
        var incident = deed.Prepare();
        Assert.Equal(new NotFound(), Refused(() => deed.Do(incident, By(Stranger, "12:30"))));
    }

    [Fact, Rule("R1")]
    public void Of_a_submission_are_told_one_after_the_other()
    {
        var submission = ASubmission(Severity.B) with
        {
            Verdict = Verdict with { Phase = LifecyclePhase.OutOfSupport },
            HelpKind = "",
            Problem = new("", ""),
            Severity = (Severity)9,
            Impact = LongImpact,
            Hours = AroundTheClock with { Contacts = [] },
            Preference = new((ContactWay)99, "", ""),
        };
        (Submission Better, Type Told)[] steps =
        [
            (submission, typeof(VersionIsOutOfLifecycle)),
            (submission = submission with { Verdict = Verdict }, typeof(HelpKindIsMissing)),
            (submission = submission with { HelpKind = "troubleshooting" }, typeof(TitleIsMissing)),
            (submission = submission with { Problem = AProblem }, typeof(SupportPortal.Domain.ResponseTimes.NoSuchSeverity)),
            (submission = submission with { Severity = Severity.B }, typeof(TextIsTooLong)),
            (submission = submission with { Impact = null }, typeof(RoundTheClockContactIsMissing)),
            (submission = submission with { Hours = BusinessHours }, typeof(ContactPreferenceIsMissing)),
        ];
        Assert.All(steps, step => Assert.IsType(step.Told, step.Better.Missing()));
        Assert.Null((submission with { Preference = new(ContactWay.Email, "nb", "Europe/Oslo") }).Missing());
    }

    [Fact, Rule("R1")]
    public void Of_a_problem_are_told_one_after_the_other()
    {
        var problem = new ProblemReport("", "") { WhatChanged = TooLong, StepsTried = TooLong + "x", StartedOn = TooLong };
        Assert.Equal(new TitleIsMissing(), problem.Missing());
        problem = problem with { Title = "Backups fail" };
        Assert.Equal(new DescriptionIsMissing(), problem.Missing());
        problem = problem with { Description = "Each night." };
        Assert.Equal(new TextIsTooLong(Limits.Text, Limits.Text + 1), problem.Missing());
        problem = problem with { WhatChanged = null };
        Assert.Equal(new TextIsTooLong(Limits.Text, Limits.Text + 2), problem.Missing());
        problem = problem with { StepsTried = null };
        Assert.Equal(new TextIsTooLong(Limits.Name, Limits.Text + 1), problem.Missing());
        Assert.Null((problem with { StartedOn = new string('x', Limits.Name) }).Missing());
    }

    [Fact, Rule("R17")]
    public void Of_an_impact_statement_are_told_one_after_the_other()
    {
        string Long(int more) => new('x', Limits.Reason + more);
        Assert.Equal(new TextIsTooLong(Limits.Reason, Limits.Reason + 1), WithImpact(new(Long(1), Long(2), Long(3))));
        Assert.Equal(new TextIsTooLong(Limits.Reason, Limits.Reason + 2), WithImpact(new(Long(0), Long(2), Long(3))));
        Assert.Equal(new TextIsTooLong(Limits.Reason, Limits.Reason + 3), WithImpact(new(Long(0), Long(0), Long(3))));
        Assert.Null(WithImpact(new(Long(0), Long(0), Long(0))));
        Assert.All(
            [new ImpactStatement("", "Today", "All"), new("The shop", " ", "All"), new("The shop", "Today", "")],
            statement => Assert.Equal(new ImpactStatementIsMissing(), (ASubmission(Severity.A) with { Impact = statement }).Missing()));
    }

    [Fact, Rule("R18")]
    public void Of_contacts_are_told_one_after_the_other()
    {
        string Long(int more) => new('x', Limits.Name + more);
        Assert.Equal(new ContactHasNoName(), new Contact("", Long(1), Long(2)).Missing());
        Assert.Equal(new TextIsTooLong(Limits.Name, Limits.Name + 1), new Contact("Kari", Long(1), Long(2)).Missing());
        Assert.Equal(new TextIsTooLong(Limits.Name, Limits.Name + 2), new Contact("Kari", null, Long(2)).Missing());
        Assert.Null(new Contact(Long(0), Long(0), Long(0)).Missing());
        Assert.Equal(new ContactPreferenceIsMissing(), new ContactPreference(ContactWay.Email, "", Long(1)).Missing());
        Assert.Equal(new ContactPreferenceIsMissing(), new ContactPreference(ContactWay.Email, "nb", "").Missing());
        Assert.Equal(new TextIsTooLong(Limits.Name, Limits.Name + 1), new ContactPreference(ContactWay.Email, "nb", Long(1)).Missing());
        Assert.Null((BusinessHours with { Contacts = [.. Enumerable.Repeat(OnCall, Limits.Contacts)] }).Missing());
        Assert.Equal(new TooManyContacts(Limits.Contacts), (BusinessHours with { Contacts = [.. Enumerable.Repeat(OnCall, Limits.Contacts + 1)] }).Missing());
    }

    private static Refusal? WithImpact(ImpactStatement impact) => (ASubmission() with { Impact = impact }).Missing();

    private static Incident Work() => AnIncident(stage: Stage.InProgress);

    private static Incident Proposed()
    {
        var incident = Work();
        incident.ProposeDefinition("Resolved when it runs for 48 hours.", Calendar, By(Engineer, "09:20"));
        return incident;
    }

    private static Incident Logged()
    {
        var incident = Proposed();
        incident.LogAgreement(1, "Kari Nygård", At("09:25"), By(Engineer, "09:26"));
        return incident;
    }

    private static Incident Agreed() => Work().WithAgreement();

    private static Incident Suggested() => AnIncident(stage: Stage.SolutionSuggested);

    private static Incident Thanked()
    {
        var incident = Suggested();
        incident.Write(new Message("It runs, thank you."), Terms, By(Customer, "09:45"));
        return incident;
    }

    private static Incident Resolved()
    {
        var incident = Suggested();
        incident.AcceptSolution(incident.StandingSolution!.Id, By(Customer, "09:45"));
        return incident;
    }

    private static Incident Withdrawn() => AnIncident(stage: Stage.Closed);

    private static Incident Charged()
    {
        var incident = Withdrawn();
        incident.DecideBilling(Effort, By(Admin, "10:00"));
        return incident;
    }

    private static Incident LookedAt()
    {
        var incident = Charged();
        incident.AskForSecondLook("It never worked.", Terms, By(Customer, "10:30"));
        return incident;
    }

    private static Incident Asked()
    {
        var incident = Work();
        incident.RequestSeverity(Severity.A, "All shops are down.", Impact, By(Customer, "09:30"));
        return incident;
    }

    private static Incident Unreached()
    {
        var incident = AnIncident(Severity.A, Stage.InProgress, AroundTheClock);
        foreach (var at in new[] { "09:30", "10:30", "11:30", "12:00" })
            incident.LogCall(at, at, at, reached: false);
        return incident;
    }

    private sealed record Deed(Func<Incident> Prepare, Actor Who, Action<Incident, Moment> Do, string Told);
}
