using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R37")]
public sealed class PeopleTests
{
    private readonly Incident _incident = AnIncident();

    [Fact]
    public void See_what_is_theirs()
    {
        foreach (var actor in new[] { Customer, Colleague, Engineer, Admin, Actor.System })
            Assert.True(Sees(actor), actor.ToString());
        Assert.False(Sees(Stranger));
    }

    [Fact]
    public void Are_answered_as_if_it_did_not_exist_when_it_is_not_theirs()
    {
        Refused<NotFound>(() => _incident.Write(Words, Terms, By(Stranger, "10:00")));
        Refused<NotFound>(() => _incident.CloseAtRequest(null, By(Stranger, "10:00")));
        Refused<NotFound>(() => _incident.Note(Words, By(Stranger, "10:00")));
    }

    [Fact]
    public void Read_and_answer_as_participants_named_by_the_submitter()
    {
        Refused<OnlyTheSubmitterMay>(() => _incident.AddParticipant(Stranger.Person, By(Colleague, "10:00")));
        _incident.AddParticipant(Stranger.Person, By(Customer, "10:00"));
        _incident.Write(Words, Terms, By(Stranger, "10:10"));
        Assert.Equal((Stranger.Person, Side.Customer), (_incident.Timeline[^1].Author, _incident.Timeline[^1].Side));
    }

    [Fact]
    public void Take_part_once()
    {
        Refused<AlreadyTakesPart>(() => _incident.AddParticipant(Colleague.Person, By(Customer, "10:00")));
        Refused<AlreadyTakesPart>(() => _incident.AddParticipant(Customer.Person, By(Customer, "10:00")));
    }

    [Fact]
    public void Are_out_when_they_take_part_no_longer()
    {
        _incident.RemoveParticipant(Colleague.Person, By(Customer, "10:00"));
        Assert.False(Sees(Colleague));
        Refused<NotFound>(() => _incident.Write(Words, Terms, By(Colleague, "10:10")));
        Refused<TakesNoPart>(() => _incident.RemoveParticipant(Colleague.Person, By(Customer, "10:10")));
    }

    [Fact]
    public void Do_not_work_the_queue_as_admins() =>
        Refused<NotAllowed>(() => _incident.Reply(Words, Calendar, Terms, By(Admin, "10:00")));

    [Fact]
    public void On_the_customers_side_never_see_internal_notes_or_their_files()
    {
        var file = new StoredFile(Guid.Parse("f0000000-0000-7000-8000-000000000002"), "notes.txt", 3, "text/plain", new string('0', 64));
        _incident.Note(new Message("Storage, not SQL.") { Files = [file] }, By(Engineer, "10:00"));
        var (entries, files) = (_incident.Timeline.AsQueryable(), _incident.Attachments.AsQueryable());
        Assert.DoesNotContain(entries.Where(IncidentVisibility.EntriesVisibleTo(Customer)), entry => entry.IsInternal);
        Assert.Equal([ErrorLog.Id], files.Where(IncidentVisibility.FilesVisibleTo(Colleague)).Select(one => one.Id));
        Assert.Equal(2, files.Count(IncidentVisibility.FilesVisibleTo(Admin)));
        Assert.Contains(entries.Where(IncidentVisibility.EntriesVisibleTo(Engineer)), entry => entry.IsInternal);
    }

    [Fact]
    public void Speak_for_the_customer_on_their_own_incident_even_as_engineers()
    {
        var submission = ASubmission() with { CustomerId = Engineer.Person };
        var own = Incident.Submit(new IncidentNumber(1), submission, Calendar, By(Engineer, "09:00"));
        own.ProposeDefinition("It runs.", Calendar, By(Engineer, "09:10"));
        Assert.Equal((Side.Customer, null), (own.LatestDefinition!.ProposedOn, own.RespondedAt));
        Refused<TheOtherSideAgrees>(() => own.Agree(1, By(Engineer, "09:20")));
    }

    private bool Sees(Actor actor)
    {
        var byQuery = IncidentVisibility.VisibleTo(actor).Compile()(_incident);
        Assert.Equal(byQuery, _incident.IsVisibleTo(actor));
        return byQuery;
    }
}
