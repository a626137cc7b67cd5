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
}

file static class Messages
{
    public static Message With(this Message message, StoredFile file) => message with { Files = [file] };
}
