using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R9")]
public sealed class MessageTests
{
    private static readonly StoredFile File =
        new(Guid.Parse("f0000000-0000-7000-8000-000000000001"), "error.log", 3, "text/plain", new string('0', 64));

    [Fact]
    public void Is_a_text_or_files_or_both()
    {
        Assert.IsType<MessageIsEmpty>(new Message(" ").Missing());
        Assert.Null(new Message("").With(File).Missing());
        Assert.Null(new Message("Words.").With(File).Missing());
    }

    [Fact]
    public void Has_a_longest_length()
    {
        Assert.Null(new Message(new string('x', Limits.Text)).Missing());
        Assert.Equal(new TextIsTooLong(Limits.Text, Limits.Text + 1), new Message(new string('x', Limits.Text + 1)).Missing());
    }

    [Fact]
    public void Holds_only_what_every_store_can_keep()
    {
        Assert.IsType<TextIsNotReadable>(new Message("a\0b").Missing());
        Assert.IsType<TextIsNotReadable>(new Message("a\ud800b").Missing()); // a lone surrogate
        Assert.Null(new Message("a\ud83d\ude00b").Missing());
    }

    [Fact]
    public void Is_refused_before_anything_happens()
    {
        var incident = AnIncident();
        Refused<MessageIsEmpty>(() => incident.Reply(new Message(""), Calendar, Terms, By(Engineer, "10:00")));
        Assert.Equal((Stage.New, null), (incident.Stage, incident.AssigneeId));
    }

    [Fact]
    public void Is_told_as_what_it_is()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.Reply(Words, Calendar, Terms, By(Engineer, "09:30"));
        Assert.Equal(new SupportReplied(IsQuestion: false, incident.Number, incident.Timeline[^1].Id, By(Engineer, "09:30")), incident.Events[^1]);
        incident.Ask(Words, Calendar, By(Engineer, "09:40"));
        Assert.Equal(new SupportReplied(IsQuestion: true, incident.Number, incident.Timeline[^1].Id, By(Engineer, "09:40")), incident.Events[^1]);
    }

    [Theory]
    [InlineData("09:50", true)] // 14 days to the instant
    [InlineData("09:50:01", false)]
    public void Is_written_on_a_closed_incident_as_long_as_it_can_be_reopened(string time, bool isTaken)
    {
        var incident = AnIncident(stage: Stage.Closed);
        Assert.Equal(isTaken, incident.CanWrite(Customer, At(time, day: 16), Terms) is null);
        Assert.Equal(isTaken, incident.CanReply(Engineer, At(time, day: 16), Terms) is null);
    }

    [Fact]
    [Rule("R38")]
    public void Loses_the_names_in_it_when_a_customer_is_deleted()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.ProposeDefinition("It runs for 48 hours.", Calendar, By(Engineer, "09:20"));
        incident.LogAgreement(1, "Kari Nygård", At("09:25"), By(Engineer, "09:26"));
        var logged = incident.Timeline[^1];
        incident.LogCall("09:30", "09:35", loggedAt: "09:36");
        var call = incident.Timeline[^1];
        incident.RemoveFile(incident.Attachments[0], By(Customer, "09:40"));
        var file = incident.Timeline[^1];
        foreach (var entry in incident.Timeline)
            entry.ForgetNames();
        Assert.Equal((Incident.NoName, At("09:25")), (logged.Details.Name, logged.Details.StatedAt));
        Assert.Equal((Incident.NoName, At("09:35"), true), (call.Details.Call!.With, call.SaidAt, call.Details.Call.Reached));
        Assert.Equal((ErrorLog.FileName, null), (file.Details.Name, file.Details.Call));
    }

    [Fact]
    [Rule("R37")]
    public void Is_the_writers_also_when_somebody_else_sent_it()
    {
        var typed = Incident.Submit(new IncidentNumber(20377), ASubmission() with { DescribedBy = Colleague.Person }, Calendar, By(Customer, "09:00"));
        Assert.Equal((Colleague.Person, Customer.Person, Colleague.Person), (typed.Timeline[0].DescribedBy!.Value, typed.Timeline[0].Author, typed.Timeline[0].Writer));
        typed.AddParticipant(Stranger.Person, By(Customer, "09:01"));
        Assert.Equal((null, Customer.Person), (typed.Timeline[^1].DescribedBy, typed.Timeline[^1].Writer));
    }
}

file static class Messages
{
    public static Message With(this Message message, StoredFile file) => message with { Files = [file] };
}
