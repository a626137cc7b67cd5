using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R11")]
public sealed class RaisingTests
{
    private static readonly IncidentNumber New = new(20400);

    [Fact]
    public void Fills_a_draft_with_product_contacts_the_message_quoted_and_where_it_came_from()
    {
        var incident = AnIncident(hours: AroundTheClock);
        incident.Write(new Message("Also:\r\nbackups are slow."), Terms, By(Colleague, "09:30"));
        var message = incident.Timeline[^1];
        var draft = IncidentDraft.Of(incident, message);
        Assert.Equal((incident.ProductId, incident.VersionId), (draft.ProductId, draft.VersionId));
        Assert.Equal((OnCall, incident.Preference), (Assert.Single(draft.Contacts), draft.Preference));
        Assert.Equal("SP-20377:\n> Also:\n> backups are slow.\n\n", Assert.Single(draft.Problems).Report.Description);
        Assert.Equal(new RaisedFrom(incident.Number, message.Sequence), draft.RaisedFrom);
    }

    [Fact]
    public void Leaves_room_to_write_beside_a_long_quote()
    {
        var incident = AnIncident();
        incident.Write(new Message(new string('x', Limits.Text)), Terms, By(Customer, "09:30"));
        Assert.InRange(IncidentDraft.Of(incident, incident.Timeline[^1]).Problems[0].Report.Description.Length, Limits.Text / 2, (Limits.Text / 2) + 10);
    }

    [Theory]
    [InlineData("x", 15_988, "x\n\n")] // all of the room
    [InlineData("x", 15_989, "x …\n\n")]
    public void Cuts_a_quote_only_when_it_must(string text, int times, string ending)
    {
        var incident = AnIncident();
        incident.Write(new Message(string.Concat(Enumerable.Repeat(text, times))), Terms, By(Customer, "09:30"));
        var quoted = IncidentDraft.Of(incident, incident.Timeline[^1]).Problems[0].Report.Description;
        Assert.EndsWith(ending, quoted, StringComparison.Ordinal);
        Assert.StartsWith("SP-20377:\n> x", quoted, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void Cuts_no_letter_in_two(string before)
    {
        var incident = AnIncident();
        incident.Write(new Message(before + string.Concat(Enumerable.Repeat("😀", 10_000))), Terms, By(Customer, "09:30"));
        var quoted = IncidentDraft.Of(incident, incident.Timeline[^1]).Problems[0].Report.Description;
        Assert.EndsWith("😀 …\n\n", quoted, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(quoted)));
    }

    [Fact]
    public void Is_told_on_both_incidents()
    {
        var from = new RaisedFrom(new(20377), 1);
        var (origin, raised) = (AnIncident(), Incident.Submit(New, ASubmission() with { RaisedFrom = from }, Calendar, By(Customer, "10:00")));
        origin.TellRaised(from, New, By(Customer, "10:00"));
        Assert.Equal(from, raised.RaisedFrom);
        Assert.Equal((from, New), (origin.Timeline[^1].Details.RaisedFrom, origin.Timeline[^1].Details.RaisedAs));
        Assert.False(origin.Timeline[^1].IsInternal);
    }

    [Fact]
    public void Is_for_what_people_wrote_to_each_other()
    {
        var incident = AnIncident();
        incident.Note(Words, By(Engineer, "09:20"));
        Assert.False(incident.Timeline[^1].CanBeRaised);
        incident.Take(By(Engineer, "09:25"));
        Assert.False(incident.Timeline[^1].CanBeRaised);
        incident.Reply(Words, Calendar, Terms, By(Engineer, "09:30"));
        Assert.True(incident.Timeline[^1].CanBeRaised);
    }

    [Fact]
    [Rule("R37")]
    public void Is_for_the_customers_side()
    {
        var incident = AnIncident();
        Assert.Null(incident.CanRaiseFrom(Customer));
        Assert.Null(incident.CanRaiseFrom(Colleague));
        Assert.Equal(new NotAllowed(), incident.CanRaiseFrom(Engineer));
        Assert.Equal(new NotFound(), incident.CanRaiseFrom(Stranger));
    }
}
