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
        incident.Write(new Message("The password is hunter2."), By(Colleague, "09:30"));
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
    public void Leaves_what_was_agreed_or_suggested_and_what_the_customer_never_sees()
    {
        var incident = AnIncident(stage: Stage.SolutionSuggested);
        incident.Note(Words, By(Engineer, "09:40"));

        foreach (var entry in incident.Timeline.Where(one => one.Kind is EntryKind.DefinitionProposed or EntryKind.SolutionSuggested or EntryKind.InternalNote or EntryKind.Assigned))
            Refused<TextStays>(() => incident.RemoveText(entry, By(Customer, "09:45")));
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
        incident.Write(new Message("It works. The password is hunter2."), By(Customer, "09:40"));
        var said = incident.Timeline[^1];
        incident.RemoveText(said, By(Customer, "09:41"));

        Refused<QuoteIsMissing>(() => incident.CloseAsResolved(said, null, By(Engineer, "09:45")));
    }
}
