using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Mail;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Tests.Incidents;

public sealed class ReplyingContract(Stores stores) : IClassFixture<Stores>, IDisposable
{
    private static readonly Instant Later = Given.Noon + Duration.FromHours(30);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("replies-");

    private FolderFileStore Files => new(Options.Create(new FilesOptions { Folder = _folder.FullName, MaxMegabytes = 1 }));

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory, OnEachStore]
    [Rule("R15")]
    public async Task Stops_the_clock_with_the_first_reply_in_business_seconds(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);

        await ReplyAsync(store, number, engineer, new Reply("We look into it.", IsQuestion: false));

        var incident = await store.Open().LoadIncidentAsync(number, engineer, CancellationToken.None);
        Assert.Equal((Later, ResponseVerdict.Met, Stage.InProgress), (incident.RespondedAt, incident.VerdictAt(Later), incident.Stage));
        Assert.Equal((engineer.Person, 4 * 3600), (incident.AssigneeId, incident.ResponseSeconds)); // Monday 09:00 to 13:00 in New York
    }

    [Theory, OnEachStore]
    [Rule("R9")]
    public async Task Waits_for_the_customer_after_a_question(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);
        var file = new IncomingFile("steps.txt", () => new MemoryStream("restart"u8.ToArray()));

        await ReplyAsync(store, number, engineer, new Reply("Which firmware?", IsQuestion: true), files: [file]);

        await using var db = store.Open();
        var incident = await db.LoadIncidentAsync(number, engineer, CancellationToken.None);
        Assert.Equal((Stage.WaitingForCustomer, Incident.NoAttention), (incident.Stage, incident.AttentionAt));
        Assert.Equal("steps.txt", (await db.Attachments.SingleAsync(one => one.IncidentId == incident.Id)).FileName);
    }

    [Theory, OnEachStore]
    public async Task Is_refused_when_something_came_that_the_writer_has_not_seen(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);
        await NoteAsync(store, number, await store.AnEngineerAsync());
        var reply = new Reply("We look into it.", IsQuestion: false);

        Assert.Equal(new MoreHasHappened(), await ReplyAsync(store, number, engineer, reply, seen: 1).RefusalAsync());
        Assert.Null(await ReplyAsync(store, number, engineer, reply, seen: 2).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Is_written_once_when_the_form_is_sent_several_times(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);
        var file = new IncomingFile("steps.txt", () => new MemoryStream("restart"u8.ToArray()));

        var written = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ReplyAsync(store, number, engineer, new Reply("Look.", IsQuestion: false), seen: 1, files: [file])));

        Assert.Equal([3], written.Distinct()); // assigned, then replied
        Assert.Single(Files.All());
    }

    [Theory, OnEachStore]
    public async Task Lets_one_of_two_who_answer_at_once_see_the_other_first(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);
        var colleague = await store.APersonAsync(Roles.SupportEngineer);

        var refusals = await Task.WhenAll(new[] { engineer, colleague }.Select(by =>
            ReplyAsync(store, number, by, new Reply("Hello from " + by.Person, IsQuestion: false), seen: 1).RefusalAsync()));

        Assert.Single(refusals, refusal => refusal is null);
        Assert.Single(refusals, refusal => refusal is MoreHasHappened);
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
    [Rule("R6")]
    public async Task Tells_with_a_question_when_silence_closes_the_incident(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);

        await ReplyAsync(store, number, engineer, new Reply("Which build?", IsQuestion: true));

        var incident = await store.FindAsync(number);
        await using var db = store.Open();
        var mail = (QuestionAskedMail)MailJson.Read("QuestionAsked", await db.Outbox.Where(one => one.IncidentId == incident.Id && one.Kind == "QuestionAsked").Select(one => one.Data).SingleAsync());
        Assert.NotNull(incident.SilentUntil);
        Assert.Equal(incident.SilentUntil, mail.Until);
    }

    [Theory, OnEachStore]
    [Rule("R6")]
    public async Task Asks_also_where_the_calendar_stays_closed_for_years_and_then_silence_closes_nothing(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var engineer = await store.APersonAsync(Roles.SupportEngineer);
        var oneDay = new CalendarDefinition("Etc/UTC", OwnHours: new Dictionary<string, IReadOnlyList<string>> { ["2026-11-23"] = ["08:00-24:00"] });
        await new SaveCalendar(store.Contexts).HandleAsync("IS", "Reykjavik", oneDay, 0, Given.Moment(new Actor(Guid.NewGuid(), Roles.Admin)), CancellationToken.None);
        var number = await store.AnIncidentAsync(await store.APersonAsync(country: "IS"));

        await ReplyAsync(store, number, engineer, new Reply("Which build?", IsQuestion: true));
        await new MindSilence(store.Contexts, ServiceTerms.Default).HandleAsync(Given.Moment(Actor.System, Later + Duration.FromDays(400)), CancellationToken.None);

        var reading = await new ReadIncident(store.Contexts, ServiceTerms.Default).HandleAsync(number, engineer, null, CancellationToken.None);
        Assert.Equal((Stage.WaitingForCustomer, null, null), (reading!.Incident.Stage, reading.Incident.SilenceDueAt, reading.SilentUntil));
        await using var db = store.Open();
        var mails = await db.Outbox.Where(one => one.IncidentId == reading.Incident.Id && one.Kind != "IncidentSubmitted").ToListAsync();
        Assert.Null(((QuestionAskedMail)MailJson.Read("QuestionAsked", Assert.Single(mails, one => one.Kind == "QuestionAsked").Data)).Until);
        Assert.DoesNotContain(mails, one => one.Kind == "CustomerReminded");
    }

    [Theory, OnEachStore]
    [Rule("R15")]
    public async Task Counts_a_logged_call_from_its_stated_start(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);
        var call = new CallRecord(Later - Duration.FromHours(1), Later - Duration.FromMinutes(30), "Anna", Reached: true);

        await new LogCall(store.Contexts).HandleAsync(number, call, "Agreed on logs.", null, Given.Moment(engineer, Later), CancellationToken.None);

        await using var db = store.Open();
        var entry = await db.TimelineEntries.OrderByDescending(one => one.Sequence).FirstAsync(one => one.Author == engineer.Person);
        Assert.Equal((Later, call), (entry.At, entry.Details.Call));
        Assert.Equal(call.StartedAt, (await db.LoadIncidentAsync(number, engineer, CancellationToken.None)).RespondedAt);
    }

    [Theory, OnEachStore]
    public async Task Writes_all_that_sixteen_write_at_once(Store kind)
    {
        var (store, number, engineer) = await AnOpenOneAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => i % 2 == 0
            ? ReplyAsync(store, number, engineer, new Reply("Look at " + (char)('a' + i), IsQuestion: false))
            : NoteAsync(store, number, engineer)));

        await using var db = store.Open();
        var incident = await db.LoadIncidentAsync(number, engineer, CancellationToken.None);
        var written = await db.TimelineEntries.Where(entry => entry.IncidentId == incident.Id).Select(entry => entry.Kind).ToListAsync();
        Assert.Equal((8, 8), (written.Count(one => one == EntryKind.Reply), written.Count(one => one == EntryKind.InternalNote)));
    }

    private async Task<(TestStore Store, IncidentNumber Number, Actor Engineer)> AnOpenOneAsync(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        return (store, await store.AnIncidentAsync(await store.APersonAsync()), await store.APersonAsync(Roles.SupportEngineer));
    }

    private Task<int> ReplyAsync(TestStore store, IncidentNumber number, Actor by, Reply reply, int? seen = null, IReadOnlyList<IncomingFile>? files = null) =>
        new ReplyToCustomer(store.Contexts, Files, ServiceTerms.Default).HandleAsync(number, reply, files ?? [], seen, Given.Moment(by, Later), CancellationToken.None);

    private Task<int> NoteAsync(TestStore store, IncidentNumber number, Actor by) =>
        new WriteNote(store.Contexts, Files).HandleAsync(number, "Storage, not SQL.", [], null, Given.Moment(by, Later), CancellationToken.None);
}
