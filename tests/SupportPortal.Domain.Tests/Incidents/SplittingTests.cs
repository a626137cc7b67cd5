using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Products;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>An incident of severity B, in work; the engineer splits it on Monday 2 November at 10:00.</summary>
[Rule("R1")]
[Rule("R10")]
public sealed class SplittingTests
{
    private static readonly ProblemReport First = new("Failover every night", "The group fails over.");
    private readonly Incident _incident = AnIncident(Severity.B, Stage.InProgress);

    [Fact]
    public void Keeps_the_first_problem_and_proposes_the_others_until_ten_business_days_later()
    {
        Split(First, AProblem, AProblem with { Title = "Slow reports" });
        Assert.Equal([PartState.Stays, PartState.Proposed, PartState.Proposed], _incident.Parts.Select(part => part.State));
        Assert.Equal([null, At("17:00", day: 16), At("17:00", day: 16)], _incident.Parts.Select(part => part.LapsesAt));
        Assert.Equal("1. Failover every night\nThe group fails over.\n\n2. Backups fail\nSince Friday each backup to the tape fails.\n\n3. Slow reports\nSince Friday each backup to the tape fails.", _incident.Timeline[^1].Text);
        Assert.IsType<SplitProposed>(Assert.Single(_incident.Events));
    }

    [Fact]
    public void Lists_two_problems_or_more_each_with_title_and_description()
    {
        Refused<SplitNeedsTwoProblems>(() => Split(First));
        Refused<TitleIsMissing>(() => Split(First, AProblem with { Title = " " }));
        Refused<DescriptionIsMissing>(() => Split(First with { Description = "" }, AProblem));
        Assert.Equal(new TooManyParts(Limits.Parts), Refused(() => Split([.. Enumerable.Repeat(AProblem, Limits.Parts + 1)])));
        Assert.Empty(_incident.Parts);
    }

    [Fact]
    public void Is_an_engineers_and_not_on_a_closed_incident()
    {
        Refused<NotAllowed>(() => _incident.Split([First, AProblem], Calendar, Terms, By(Customer, "10:00")));
        Refused<NotFound>(() => _incident.Split([First, AProblem], Calendar, Terms, By(Stranger, "10:00")));
        _incident.CloseAtRequest(null, By(Customer, "10:00"));
        Refused<IncidentIsClosed>(() => Split(First, AProblem));
    }

    [Fact]
    public void Can_be_done_again_and_numbers_its_parts_on()
    {
        Split(First, AProblem);
        Split(First, AProblem);
        Assert.Equal([1, 2, 3, 4], _incident.Parts.Select(part => part.Number));
    }

    [Fact]
    [Rule("R15")]
    public void Is_an_initial_response_and_begins_the_work()
    {
        var incident = AnIncident(Severity.B);
        incident.Split([First, AProblem], Calendar, Terms, By(Engineer, "10:00"));
        Assert.Equal((Stage.InProgress, Engineer.Person, At("10:00")), (incident.Stage, incident.AssigneeId, incident.RespondedAt));
    }

    [Fact]
    public void Makes_an_incident_of_what_the_customer_accepts()
    {
        var made = SplitAndAccept();
        Assert.Equal((new IncidentNumber(20390), Stage.New, BillingStatus.InUse), (made.Number, made.Stage, made.Billing));
        Assert.Equal((_incident.Number, 2, "Backups fail"), (made.SplitFrom, made.SplitFromPart, made.Title));
        Assert.Equal((PartState.Accepted, made.Number), (_incident.Parts[1].State, _incident.Parts[1].Became));
        Assert.Equal((EntryKind.PartAccepted, made.Number), (_incident.Timeline[^1].Kind, _incident.Timeline[^1].Details.Became));
        Assert.Contains(_incident.Events, happened => happened is PartAccepted and IAudited);
    }

    [Fact]
    public void Starts_a_clock_of_its_own_at_acceptance()
    {
        var made = SplitAndAccept(Severity.B);
        Assert.Equal((At("11:00"), At("15:00"), At("13:00")), (made.SubmittedAt, made.ResponseDue, _incident.ResponseDue));
        Assert.Null(made.LatestDefinition);
    }

    [Fact]
    public void Hands_product_contacts_and_support_hours_on()
    {
        _incident.ChooseHours(AroundTheClock, By(Customer, "09:55"));
        _incident.Prefer(new ContactPreference(ContactWay.Telephone, "sv", "Europe/Stockholm"), By(Customer, "09:55"));
        var made = SplitAndAccept();
        Assert.Equal((SupportHours.AroundTheClock, true, "sv"), (made.SupportHours, made.PeopleAreAvailable, made.Preference.Language));
        Assert.Equal(OnCall, Assert.Single(made.Contacts));
        Assert.Equal((_incident.ProductId, _incident.VersionId, _incident.HelpKind), (made.ProductId, made.VersionId, made.HelpKind));
        Assert.Empty(made.Participants);
    }

    [Fact]
    [Rule("R17")]
    public void Asks_a_severity_A_that_is_new_for_its_impact()
    {
        Split(First, AProblem);
        Refused<ImpactStatementIsMissing>(() => Accept(2, Severity.A));
        Assert.Equal(Impact, Accept(2, Severity.A, impact: Impact).Impact);
    }

    [Fact]
    public void Hands_the_impact_of_severity_A_on()
    {
        var critical = AnIncident(Severity.A, Stage.InProgress);
        critical.Split([First, AProblem], Calendar, Terms, By(Engineer, "10:00"));
        var made = critical.AcceptPart(2, AnAcceptance(By(Customer, "11:00"), Severity.A), new IncidentNumber(20390), Calendar, By(Customer, "11:00"));
        Assert.Equal((Impact, At("13:00")), (made.Impact, made.ResponseDue));
    }

    [Fact]
    public void Makes_one_incident_of_a_part()
    {
        SplitAndAccept();
        Assert.Equal(new PartIsAnswered(PartState.Accepted), Refused(() => Accept(2)));
        Assert.Equal(new PartIsAnswered(PartState.Accepted), Refused(() => _incident.DeclinePart(2, By(Customer, "11:00"))));
    }

    [Fact]
    public void Lets_the_customer_accept_some_and_decline_others()
    {
        Split(First, AProblem, AProblem);
        _incident.DeclinePart(2, By(Customer, "11:00"));
        Accept(3);
        Assert.Equal([PartState.Stays, PartState.Declined, PartState.Accepted], _incident.Parts.Select(part => part.State));
        Assert.Equal(new PartIsAnswered(PartState.Declined), Refused(() => Accept(2)));
        Assert.Equal(new PartIsAnswered(PartState.Stays), Refused(() => Accept(1)));
        Assert.Equal(new NotFound(), Refused(() => Accept(4)));
    }

    [Fact]
    [Rule("R37")]
    public void Is_the_submitters_to_answer()
    {
        Split(First, AProblem);
        Refused<OnlyTheSubmitterMay>(() => _incident.DeclinePart(2, By(Colleague, "11:00")));
        Refused<NotAllowed>(() => _incident.DeclinePart(2, By(Engineer, "11:00")));
        Refused<NotFound>(() => _incident.DeclinePart(2, By(Stranger, "11:00")));
    }

    [Fact]
    public void Judges_each_part_on_the_day_of_acceptance()
    {
        Split(First, AProblem);
        var late = AnAcceptance(By(Customer, "11:00"));
        Refused<VersionIsOutOfLifecycle>(() => _incident.AcceptPart(
            2, late with { Verdict = late.Verdict with { Phase = LifecyclePhase.OutOfSupport } }, new IncidentNumber(20390), Calendar, By(Customer, "11:00")));
        Assert.Throws<ArgumentException>(() => _incident.AcceptPart(2, late, new IncidentNumber(20390), Calendar, By(Customer, "11:00", day: 3)));
        Assert.Equal(PartState.Proposed, _incident.Parts[1].State);
    }

    [Theory]
    [InlineData("16:59:59", false)]
    [InlineData("17:00", true)]
    public void Lapses_at_the_last_closing_of_its_tenth_business_day_whether_or_not_that_is_written_down(string time, bool isLapsed)
    {
        Split(First, AProblem);
        Assert.Equal(isLapsed ? new PartHasLapsed(At("17:00", day: 16)) : null, _incident.CanAnswerPart(2, Customer, At(time, day: 16)));
    }

    [Fact]
    public void Writes_down_what_has_lapsed_once()
    {
        Split(First, AProblem, AProblem);
        _incident.DeclinePart(2, By(Customer, "11:00"));
        Refused<NoPartHasLapsed>(() => _incident.LapseParts(By(Actor.System, "16:59", day: 16)));
        _incident.LapseParts(By(Actor.System, "17:01", day: 16));
        Assert.Equal((PartState.Declined, PartState.Lapsed), (_incident.Parts[1].State, _incident.Parts[2].State));
        Refused<NoPartHasLapsed>(() => _incident.LapseParts(By(Actor.System, "17:02", day: 16)));
        Refused<NotAllowed>(() => _incident.LapseParts(By(Engineer, "17:02", day: 16)));
        Assert.Equal(new PartHasLapsed(At("17:00", day: 16)), _incident.CanAnswerPart(3, Customer, At("17:02", day: 16)));
    }

    [Fact]
    public void Can_be_taken_back_by_an_engineer_until_it_is_answered()
    {
        Split(First, AProblem, AProblem);
        _incident.WithdrawPart(2, By(OtherEngineer, "10:30"));
        Refused<NotAllowed>(() => _incident.WithdrawPart(3, By(Customer, "10:30")));
        Accept(3);
        Assert.Equal(new PartIsAnswered(PartState.Withdrawn), Refused(() => Accept(2)));
        Assert.Equal(new PartIsAnswered(PartState.Accepted), Refused(() => _incident.WithdrawPart(3, By(Engineer, "12:00"))));
    }

    [Fact]
    public void Leaves_its_proposals_open_when_the_incident_closes()
    {
        Split(First, AProblem);
        _incident.CloseAtRequest(null, By(Customer, "10:30"));
        Accept(2);
        Assert.Equal((Stage.Closed, PartState.Accepted), (_incident.Stage, _incident.Parts[1].State));
    }

    [Fact]
    public void Can_be_done_to_a_part()
    {
        var part = SplitAndAccept();
        part.Split([AProblem, First], Calendar, Terms, By(Engineer, "11:30"));
        var grandchild = part.AcceptPart(2, AnAcceptance(By(Customer, "12:00")), new IncidentNumber(20391), Calendar, By(Customer, "12:00"));
        Assert.Equal((part.Number, 2), (grandchild.SplitFrom, grandchild.SplitFromPart));
    }

    private Incident SplitAndAccept(Severity severity = Severity.C)
    {
        Split(First, AProblem);
        return Accept(2, severity);
    }

    private void Split(params ProblemReport[] problems) => _incident.Split(problems, Calendar, Terms, By(Engineer, "10:00"));

    private Incident Accept(int part, Severity severity = Severity.C, ImpactStatement? impact = null) => _incident.AcceptPart(
        part, AnAcceptance(By(Customer, "11:00"), severity, impact), new IncidentNumber(20390), Calendar, By(Customer, "11:00"));

    [Fact]
    public void Lists_up_to_a_number_of_problems()
    {
        var many = Enumerable.Repeat(AProblem, Limits.Parts).ToList();
        Split([.. many]);
        Assert.Equal(Limits.Parts, _incident.Parts.Count);
        Assert.Equal(new TooManyParts(Limits.Parts), Refused<TooManyParts>(() => Split([.. many, AProblem])));
    }

    [Fact]
    public void Writes_down_what_lapses_at_the_very_instant()
    {
        Split(First, AProblem);
        _incident.LapseParts(By(Actor.System, "17:00", day: 16));
        Assert.Equal(PartState.Lapsed, _incident.Parts[1].State);
    }

    [Fact]
    public void Hands_on_the_impact_that_is_told_at_acceptance_if_there_is_one_and_none_below_A()
    {
        var (other, critical) = (new ImpactStatement("The web shop", "Since Tuesday", "All shops"), AnIncident(Severity.A, Stage.InProgress));
        critical.Split([First, AProblem, AProblem], Calendar, Terms, By(Engineer, "10:00"));
        var moment = By(Customer, "11:00");
        Assert.Equal(other, critical.AcceptPart(2, AnAcceptance(moment, Severity.A, other), new IncidentNumber(20390), Calendar, moment).Impact);
        Assert.Null(critical.AcceptPart(3, AnAcceptance(moment, Severity.B, other), new IncidentNumber(20391), Calendar, moment).Impact);
    }
}
