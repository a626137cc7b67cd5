using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R37")]
public sealed class EchoTests
{
    [Theory]
    [InlineData("It fails.\nhunter2", "It fails.")] // a line of it
    [InlineData("The password is hunter2, see?\nIt fails.", "It fails.")] // a line that holds one
    [InlineData("hunter2", "")] // all of it
    [InlineData("It fails.\nOf course.", "It fails.\nOf course.")] // "of" is too short to tell
    [InlineData("of\nIt fails.", "It fails.")] // but not as all of a line
    [InlineData("> It fails.", "> It fails.")] // somebody else's quote
    public void Goes_by_the_line(string text, string kept) =>
        Assert.Equal(kept, new Echo(["hunter2\r\n  of  "]).Without(text));

    [Fact]
    public void Goes_with_every_quote_of_it() =>
        Assert.Equal("SP-20377:\n\nMine.", new Echo([]).Without("SP-20377:\n> It fails.\n  > hun\n\nMine.", quotes: true));

    [Fact]
    public void Leaves_a_text_as_it_was_written_when_nothing_of_it_is_there() =>
        Assert.Equal(" a\r\nb ", new Echo(["hunter2"]).Without(" a\r\nb "));

    [Fact]
    public void Of_a_draft_takes_the_quote_of_that_message_alone()
    {
        var incident = AnIncident();
        incident.Write(new Message("hunter2"), Terms, By(Customer, "09:30"));
        var draft = new Draft(IncidentDraft.Of(incident, incident.Timeline[^1]), By(Customer, "09:31"));
        Assert.False(draft.RemoveCopies(Echo.Of(incident, incident.Timeline[0])));
        Assert.True(draft.RemoveCopies(Echo.Of(incident, incident.Timeline[^1])));
        Assert.Equal("SP-20377:", draft.Content.Problems[0].Report.Description);
    }
}
