using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

public sealed class AnsweringContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly Instant Later = Given.Noon + Duration.FromHours(30);

    [Theory, OnEachStore]
    [Rule("R15")]
    public async Task Stops_the_clock_with_the_first_reply_in_business_seconds(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);

        await ReplyAsync(store, number, engineer, new Reply(new Message("We look into it."), IsQuestion: false));

        var incident = await store.Open().LoadIncidentAsync(number, engineer, CancellationToken.None);
        Assert.Equal((Later, ResponseVerdict.Met, Stage.InProgress), (incident.RespondedAt, incident.VerdictAt(Later), incident.Stage));
        Assert.Equal((engineer.Person, 4 * 3600), (incident.AssigneeId, incident.ResponseSeconds)); // Monday 09:00 to 13:00 in New York
    }

    [Theory, OnEachStore]
    [Rule("R9")]
    public async Task Waits_for_the_customer_after_a_question(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);
        var file = new StoredFile(Guid.NewGuid(), "steps.txt", 12, "text/plain", new string('a', 64));

        await ReplyAsync(store, number, engineer, new Reply(new Message("Which firmware?") { Files = [file] }, IsQuestion: true));

        await using var db = store.Open();
        var incident = await db.LoadIncidentAsync(number, engineer, CancellationToken.None);
        Assert.Equal((Stage.WaitingForCustomer, Incident.NoAttention), (incident.Stage, incident.AttentionAt));
        Assert.Equal("steps.txt", (await db.Attachments.SingleAsync(one => one.IncidentId == incident.Id)).FileName);
    }

    [Theory, OnEachStore]
    public async Task Is_refused_when_something_came_that_the_writer_has_not_seen(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);
        var colleague = await store.APersonAsync(Roles.SupportEngineer);
        await NoteAsync(store, number, colleague);
        await NoteAsync(store, number, engineer);
        var reply = new Reply(new Message("We look into it."), IsQuestion: false);

        Assert.Equal(new SomethingNewCame(1), await Refused.ByAsync(() => ReplyAsync(store, number, engineer, reply, seen: 1)));
        Assert.Null(await Refused.ByAsync(() => ReplyAsync(store, number, engineer, reply, seen: 2))); // one's own note is no news
    }

    [Theory, OnEachStore]
    public async Task Lets_one_of_two_who_answer_at_once_see_the_other_first(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);
        var colleague = await store.APersonAsync(Roles.SupportEngineer);

        var refusals = await Task.WhenAll(new[] { engineer, colleague }.Select(by =>
            Refused.ByAsync(() => ReplyAsync(store, number, by, new Reply(new Message("Hello."), IsQuestion: false), seen: 1))));

        Assert.Single(refusals, refusal => refusal is null);
        Assert.Single(refusals, refusal => refusal is SomethingNewCame);
    }

    [Theory, OnEachStore]
    public async Task Keeps_every_note_of_many_who_write_at_once(Store kind)
    {
        var (store, number, _) = await AnOpenOneAsync(kind);
        var engineers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => store.APersonAsync(Roles.SupportEngineer)));

        await Task.WhenAll(engineers.Select(engineer => NoteAsync(store, number, engineer)));

        var incident = await store.Open().LoadIncidentAsync(number, engineers[0], CancellationToken.None);
        Assert.Equal(4, incident.EntryCount);
    }

    [Theory, OnEachStore]
    [Rule("R15")]
    public async Task Counts_a_logged_call_from_its_stated_start(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);
        var call = new CallRecord(Later - Duration.FromHours(1), Later - Duration.FromMinutes(30), "Anna", Reached: true);

        await new LogCall(store.Contexts).HandleAsync(number, call, "Agreed on logs.", Given.Moment(engineer, Later), CancellationToken.None);

        await using var db = store.Open();
        var entry = await db.TimelineEntries.OrderByDescending(one => one.Sequence).FirstAsync(one => one.Author == engineer.Person);
        Assert.Equal((Later, call), (entry.At, entry.Details.Call));
        Assert.Equal(call.StartedAt, (await db.LoadIncidentAsync(number, engineer, CancellationToken.None)).RespondedAt);
    }

    private async Task<(TestStore Store, IncidentNumber Number, Actor Engineer)> AnOpenOneAsync(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        return (store, await store.AnIncidentAsync(await store.APersonAsync()), await store.APersonAsync(Roles.SupportEngineer));
    }

    private static Task ReplyAsync(TestStore store, IncidentNumber number, Actor by, Reply reply, int? seen = null) =>
        new ReplyToCustomer(store.Contexts).HandleAsync(number, reply, seen, Given.Moment(by, Later), CancellationToken.None);

    private static Task NoteAsync(TestStore store, IncidentNumber number, Actor by) =>
        new WriteNote(store.Contexts).HandleAsync(number, new Message("Storage, not SQL."), Given.Moment(by, Later), CancellationToken.None);
}
