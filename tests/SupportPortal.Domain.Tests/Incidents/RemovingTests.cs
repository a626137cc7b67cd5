using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R37")]
public sealed class RemovingTests
{
    [Fact]
    public void Takes_the_text_of_a_message_and_leaves_who_and_when()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.Write(new Message("The password is hunter2."), Terms, By(Colleague, "09:30"));
        var entry = incident.Timeline[^1];

        incident.RemoveText(entry, By(Customer, "09:35"));

        Assert.Equal((null, At("09:35"), Colleague.Person, At("09:30")), (entry.Text, entry.TextRemovedAt, entry.Author, entry.At));
        var left = incident.Timeline[^1];
        Assert.Equal((EntryKind.TextRemoved, Customer.Person, entry.Id, Colleague.Person), (left.Kind, left.Author, left.Details.Removed!.Value, left.Details.Person!.Value));
        Assert.DoesNotContain("hunter2", string.Concat(incident.Timeline.Select(one => one.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_description_with_all_that_was_told_beside_it()
    {
        var submission = ASubmission() with { Impact = new ImpactStatement("hunter2", "hunter2", "hunter2"), Problem = new ProblemReport("Failover", "hunter2") { WhatChanged = "hunter2", StepsTried = "hunter2", StartedOn = "hunter2" } };
        var incident = Incident.Submit(new IncidentNumber(20377), submission, Calendar, By(Customer, "09:00"));

        incident.RemoveText(incident.Timeline[0], By(Customer, "09:05"));

        Assert.Equal(("Failover", "", null, null, null, null), (incident.Title, incident.Description, incident.WhatChanged, incident.StepsTried, incident.StartedOn, incident.Impact));
    }

    [Fact]
    public void Takes_the_copies_of_why_a_solution_did_not_help_and_of_why_it_was_closed()
    {
        var incident = AnIncident(stage: Stage.SolutionSuggested);
        incident.RejectSolution(incident.StandingSolution!.Id, "hunter2", By(Customer, "09:40"));
        incident.RemoveText(incident.Timeline[^1], By(Customer, "09:41"));
        incident.CloseAtRequest("hunter2", By(Customer, "09:50"));
        incident.RemoveText(incident.Timeline[^1], By(Customer, "09:51"));

        Assert.Equal(("", null, false), (incident.Solutions[0].WhyNot, incident.Closure!.Reason, incident.Solutions[0].Stands));
    }

    [Fact]
    public void Is_the_submitters_alone()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        var (entry, file) = (incident.Timeline[0], incident.Attachments[0]);

        Refused<OnlyTheSubmitterMay>(() => incident.RemoveText(entry, By(Colleague, "09:30")));
        Refused<OnlyTheSubmitterMay>(() => incident.RemoveFile(file, By(Colleague, "09:30")));
        Refused<NotAllowed>(() => incident.RemoveText(entry, By(Engineer, "09:30")));
        Refused<NotFound>(() => incident.RemoveText(entry, By(Stranger, "09:30")));
    }

    [Fact]
    public void Takes_every_text_that_the_customer_reads_and_leaves_what_was_done()
    {
        var incident = AnIncident(stage: Stage.SolutionSuggested);
        incident.CloseAsUnresolved("hunter2", new(BillingChoice.Charge, BillingReason.Other, "hunter2"), Calendar, By(Engineer, "09:40"));
        incident.DecideBilling(new(BillingChoice.Charge, BillingReason.Other, "hunter2"), By(Admin, "09:41"));
        incident.AskForSecondLook("hunter2", Terms, By(Customer, "09:42"));

        foreach (var entry in incident.Timeline.Where(one => one.Text is not null).ToList())
            incident.RemoveText(entry, By(Customer, "09:45"));

        Assert.All(incident.Timeline, entry => Assert.Null(entry.Text));
        Assert.Equal((null, null, null, ""), (incident.Closure!.Reason, incident.Recommendation!.Text, incident.BillingDecisions[0].Ruling.Text, incident.SecondLook!.Why));
        Assert.Equal((true, "", true, ""), (incident.LatestDefinition!.IsAgreed, incident.LatestDefinition.Text, incident.Solutions[0].Stands, incident.Solutions[0].Text));
    }

    [Fact]
    [Rule("R4")]
    public void Leaves_no_definition_to_agree_to()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.ProposeDefinition("The password is hunter2.", Calendar, By(Engineer, "09:20"));
        incident.RemoveText(incident.Timeline[^1], By(Customer, "09:21"));
        Assert.Equal(1, Refused<DefinitionIsRemoved>(() => incident.Agree(1, By(Customer, "09:25"))).Number);
        incident.ProposeDefinition("It runs.", Calendar, By(Engineer, "09:30"));
        incident.Agree(2, By(Customer, "09:35"));
    }

    [Fact]
    [Rule("R17")]
    public void Takes_why_a_severity_is_asked_for_and_the_impact_statement_by_itself()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.RequestSeverity(Severity.A, "hunter2", Impact, By(Customer, "09:30"));
        incident.RemoveText(incident.Timeline[^1], By(Customer, "09:31"));
        Assert.Equal((Severity.A, ""), (incident.RequestedSeverity!.To, incident.RequestedSeverity.Why));
        incident.RemoveImpact(By(Customer, "09:32"));
        Assert.Null(incident.Impact);
        Refused<NoImpactStatement>(() => incident.RemoveImpact(By(Customer, "09:33")));
    }

    [Fact]
    public void Of_a_title_puts_another_or_the_number_in_its_place()
    {
        var incident = AnIncident();
        incident.RemoveTitle(" It fails over ", By(Customer, "09:30"));
        Assert.Equal(("It fails over", EntryKind.TitleRemoved), (incident.Title, incident.Timeline[^1].Kind));
        incident.RemoveTitle(null, By(Customer, "09:31"));
        Assert.Equal("SP-20377", incident.Title);
        Refused<TextIsTooLong>(() => incident.RemoveTitle(new string('x', Limits.Title + 1), By(Customer, "09:32")));
        Refused<OnlyTheSubmitterMay>(() => incident.RemoveTitle(null, By(Colleague, "09:32")));
    }

    [Fact]
    public void Of_what_only_the_support_side_reads_is_an_engineers()
    {
        var incident = AnIncident(stage: Stage.InProgress, hours: AroundTheClock);
        incident.Note(Words, By(Engineer, "09:40"));
        incident.PassOn(OtherEngineer.Person, new("hunter2", "", "", ""), By(Engineer, "09:41"));
        var (note, card) = (incident.Timeline[^3], incident.Timeline[^2]);
        Refused<NotFound>(() => incident.RemoveText(note, By(Customer, "09:45")));
        Refused<NotAllowed>(() => incident.RemoveText(note, By(Admin, "09:45")));

        incident.RemoveText(note, By(OtherEngineer, "09:45"));
        incident.RemoveText(card, By(OtherEngineer, "09:45"));

        Assert.Equal((null, null), (note.Text, card.Details.Card));
        Assert.Equal((true, Side.Support), (incident.Timeline[^1].IsInternal, incident.Timeline[^1].Side));
    }

    [Fact]
    [Rule("R10")]
    public void Of_a_split_takes_its_parts_and_declines_what_waits()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.Split([AProblem, AProblem], Calendar, Terms, By(Engineer, "09:30"));
        var (split, before) = (incident.Timeline[^1], incident.EntryCount);
        incident.DeclinePart(2, By(Customer, "09:31"));
        incident.Split([AProblem, AProblem], Calendar, Terms, By(Engineer, "09:40"));
        Refused<TextStays>(() => incident.RemoveText(incident.Timeline[before], By(Customer, "09:41")));

        incident.RemoveText(split, By(Customer, "09:41"));
        incident.RemoveText(incident.Timeline[^2], By(Customer, "09:41"));

        Assert.All(incident.Parts, part => Assert.Equal((Incident.NoName, ""), (part.Title, part.Description)));
        Assert.Equal(PartState.Declined, Refused<PartIsAnswered>(() => incident.DeclinePart(4, By(Customer, "09:42"))).State);
    }

    [Fact]
    public void Happens_once()
    {
        var incident = AnIncident();
        incident.RemoveText(incident.Timeline[0], By(Customer, "09:30"));
        incident.RemoveFile(incident.Attachments[0], By(Customer, "09:30"));

        Assert.Equal(At("09:30"), Refused<TextIsRemoved>(() => incident.RemoveText(incident.Timeline[0], By(Customer, "09:31"))).At);
        Assert.Equal(At("09:30"), Refused<FileIsRemoved>(() => incident.RemoveFile(incident.Attachments[0], By(Customer, "09:31"))).At);
    }

    [Fact]
    public void Of_a_file_leaves_its_name_and_no_trace_of_its_content()
    {
        var incident = AnIncident();
        incident.RemoveFile(incident.Attachments[0], By(Customer, "09:30"));

        Assert.Equal(("errorlog.txt", "", Customer.Person, At("09:30")), (incident.Attachments[0].FileName, incident.Attachments[0].Sha256, incident.Attachments[0].UploadedBy, incident.Attachments[0].RemovedAt));
        Assert.Equal("errorlog.txt", incident.Timeline[^1].Details.Name);
    }

    [Fact]
    [Rule("R6")]
    public void Leaves_nothing_to_quote()
    {
        var incident = AnIncident(stage: Stage.SolutionSuggested);
        incident.Write(new Message("It works. The password is hunter2."), Terms, By(Customer, "09:40"));
        var said = incident.Timeline[^1];
        incident.RemoveText(said, By(Customer, "09:41"));

        Refused<QuoteIsMissing>(() => incident.CloseAsResolved(said, null, By(Engineer, "09:45")));
    }

    [Fact]
    [Rule("R4")]
    public void Of_a_contradiction_leaves_that_there_was_one()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.ProposeDefinition("It runs for 48 hours.", Calendar, By(Engineer, "09:20"));
        incident.LogAgreement(1, "Kari Nygård", At("09:25"), By(Engineer, "09:26"));
        incident.Contradict("hunter2", By(Customer, "09:30"));
        var contradiction = incident.Timeline[^1];
        incident.Write(new Message("More."), Terms, By(Customer, "09:31"));
        incident.RemoveText(incident.Timeline[^1], By(Customer, "09:32"));
        Assert.Equal("hunter2", incident.LatestDefinition!.Contradiction);
        incident.RemoveText(contradiction, By(Customer, "09:33"));
        Assert.Equal(("", At("09:30")), (incident.LatestDefinition!.Contradiction, incident.LatestDefinition.ContradictedAt));
    }

    [Fact]
    [Rule("R8")]
    public void Of_a_second_look_takes_why_and_nothing_of_the_decision()
    {
        var incident = AnIncident(stage: Stage.Closed);
        incident.DecideBilling(new(BillingChoice.Charge, BillingReason.EffortMade, "Two hours."), By(Admin, "10:00"));
        var decided = incident.Timeline[^1];
        incident.AskForSecondLook("hunter2", Terms, By(Customer, "10:30"));
        incident.RemoveText(decided, By(Customer, "10:31"));
        Assert.Equal(("hunter2", null), (incident.SecondLook!.Why, incident.BillingDecisions[0].Ruling.Text));
        incident.RemoveText(incident.Timeline[^2], By(Customer, "10:32"));
        Assert.Equal(("", true), (incident.SecondLook!.Why, incident.SecondLookIsWaiting));
    }

    [Fact]
    public void Of_one_decision_leaves_the_words_of_the_others()
    {
        var incident = AnIncident(stage: Stage.Closed);
        incident.DecideBilling(new(BillingChoice.Charge, BillingReason.EffortMade, "Two hours."), By(Admin, "10:00"));
        incident.ReviseBilling(new(BillingChoice.DoNotCharge, BillingReason.Goodwill, "hunter2"), Terms, By(Admin, "11:00"));
        incident.RemoveText(incident.Timeline[^1], By(Customer, "11:01"));
        Assert.Equal(["Two hours.", null], incident.BillingDecisions.Select(decision => decision.Ruling.Text));
    }

    [Fact]
    public void Of_an_impact_statement_is_told()
    {
        var incident = AnIncident(Severity.A);
        incident.RemoveImpact(By(Customer, "09:30"));
        Assert.Equal(incident.Timeline[^1].Id, Assert.IsType<ImpactRemoved>(incident.Events[^1]).Entry);
        Assert.Equal(new NotFound(), incident.CanRemoveImpact(Stranger));
        Assert.Equal(new NoImpactStatement(), incident.CanRemoveImpact(Customer));
    }

    [Fact]
    public void Of_a_file_is_for_files_of_the_incident_that_the_customer_sees()
    {
        var (incident, other) = (AnIncident(), AnIncident());
        Assert.Equal(new NotFound(), incident.CanRemoveFile(other.Attachments[0], Customer));
        incident.Note(new Message("See.") { Files = [ErrorLog with { Id = Guid.NewGuid() }] }, By(Engineer, "09:30"));
        Assert.Equal(new NotFound(), incident.CanRemoveFile(incident.Attachments[^1], Customer));
    }

    [Fact]
    public void Of_a_split_leaves_the_parts_of_another()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.Split([AProblem, AProblem], Calendar, Terms, By(Engineer, "09:30"));
        var first = incident.Timeline[^1];
        incident.Split([AProblem, AProblem], Calendar, Terms, By(Engineer, "09:40"));
        incident.RemoveText(first, By(Customer, "09:41"));
        Assert.Equal([PartState.Stays, PartState.Declined, PartState.Stays, PartState.Proposed], incident.Parts.Select(part => part.State));
    }
}
