using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>A submitter has a text or a file removed: passwords get pasted.</summary>
[Rule("R37")]
public sealed class RemovingContract(Stores stores) : IClassFixture<Stores>, IDisposable
{
    private const string Secret = "hunter2";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("removing-");

    private FolderFileStore Files => new(Options.Create(new FilesOptions { Folder = _folder.FullName, MaxMegabytes = 1 }));

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory, OnEachStore]
    public async Task Leaves_the_text_nowhere_in_the_store(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var pack = await store.APackAsync(customer);
        var draft = await store.ADraftAsync(customer, pack, but: content => content with { Problems = [.. content.Problems.Select(problem => problem with { Report = new ProblemReport("DFS stops", Secret) { StepsTried = Secret } })] });
        var number = await new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(customer), CancellationToken.None);
        await store.ActAsync(number, engineer, (incident, _, moment) => incident.Take(moment));
        await WriteAsync(store, number, customer, $"It is {Secret}.");
        Assert.NotEqual(0, await store.CountAsync(Secret));

        await RemoveAsync(store, number, 1, customer);
        await RemoveAsync(store, number, 3, customer);

        Assert.Equal(0, await store.CountAsync(Secret));
        Assert.Equal([EntryKind.Submitted, EntryKind.Assigned, EntryKind.CustomerMessage, EntryKind.TextRemoved, EntryKind.TextRemoved], (await store.FindAsync(number)).Timeline.OrderBy(entry => entry.Sequence).Select(entry => entry.Kind));
    }

    [Theory, OnEachStore]
    public async Task Takes_it_from_the_mail_that_waits_and_sends_the_rest(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var number = await store.AnIncidentAsync(customer);
        await store.ActAsync(number, engineer, (incident, _, moment) => incident.Take(moment));
        await WriteAsync(store, number, customer, Secret);

        await RemoveAsync(store, number, 3, customer);

        await using var db = store.Open();
        var mail = await db.Outbox.SingleAsync(one => one.RecipientId == engineer.Person && one.Kind == "CustomerWrote");
        Assert.DoesNotContain(Secret, mail.Data, StringComparison.Ordinal);
        Assert.NotNull(mail.NextAttemptAt);
    }

    [Theory, OnEachStore]
    public async Task Is_audited_without_what_was_removed(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync();
        var number = await store.AnIncidentAsync(customer);

        await RemoveAsync(store, number, 1, customer);

        await using var db = store.Open();
        Assert.Equal(customer.Person, (await db.AuditEntries.SingleAsync(entry => entry.What == "TextRemoved")).By);
    }

    [Theory, OnEachStore]
    public async Task Deletes_the_content_of_a_file_and_lets_who_reads_it_come_to_the_end(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var number = await store.AnIncidentAsync(customer);
        await WriteAsync(store, number, customer, "See the log.", "a long log");
        var file = await FileAsync(store, number);
        await using var reading = Files.Open(file);

        await new RemoveFile(store.Contexts, Files).HandleAsync(number, file, Given.Moment(customer), CancellationToken.None);

        using var rest = new StreamReader(reading);
        Assert.Equal("a long log", await rest.ReadToEndAsync());
        Assert.Empty(Files.All());
        Assert.Null(await new FindAttachment(store.Contexts).HandleAsync(number, file, customer, CancellationToken.None));
        Assert.Empty(await new FileCheck(store.Contexts, Files).RunAsync(new(Given.Noon), CancellationToken.None).Where(fault => fault.Subject.Contains(file.ToString(), StringComparison.Ordinal)).ToListAsync());
    }

    [Theory, OnEachStore]
    public async Task Goes_before_or_after_an_engineer_who_quotes_it_and_never_between(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var (number, _) = await store.ASuggestedSolutionAsync(customer);
        var place = await WriteAsync(store, number, customer, $"It works. {Secret}");
        var said = (await store.FindAsync(number)).Timeline.Single(entry => entry.Sequence == place).Id;

        var answers = await Task.WhenAll(
            RemoveAsync(store, number, place, customer).RefusalAsync(),
            new CloseAsResolved(store.Contexts).HandleAsync(number, said, null, null, Given.Moment(engineer), CancellationToken.None).RefusalAsync());

        var incident = await store.FindAsync(number);
        Assert.Null(answers[0]);
        Assert.True(answers[1] is null or QuoteIsMissing or SomeoneElseWasFaster, $"{answers[1]}");
        Assert.Equal(answers[1] is null, incident.Closure is not null);
        Assert.Null(incident.Timeline.Single(entry => entry.Id == said).Text);
    }

    [Theory, OnEachStore]
    public async Task Keeps_what_others_write_meanwhile(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var number = await store.AnIncidentAsync(customer);

        await Task.WhenAll(RemoveAsync(store, number, 1, customer), WriteAsync(store, number, customer, "one"), WriteAsync(store, number, customer, "two"));

        Assert.Equal(["one", "two"], (await store.FindAsync(number)).Timeline.Select(entry => entry.Text).OfType<string>().Order());
    }

    [Theory, OnEachStore]
    public async Task Finds_nothing_of_what_is_not_the_actors(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var number = await store.AnIncidentAsync(await store.APersonAsync());
        var stranger = await store.APersonAsync();

        Assert.IsType<NotFound>(await RemoveAsync(store, number, 1, stranger).RefusalAsync());
        Assert.IsType<NotFound>(await new RemoveFile(store.Contexts, Files).HandleAsync(number, Guid.NewGuid(), Given.Moment(stranger), CancellationToken.None).RefusalAsync());
    }

    private static Task RemoveAsync(TestStore store, IncidentNumber number, int entry, Actor by) =>
        new RemoveText(store.Contexts).HandleAsync(number, entry, Given.Moment(by, Given.Noon + Duration.FromMinutes(5)), CancellationToken.None);

    private Task<int> WriteAsync(TestStore store, IncidentNumber number, Actor by, string text, params string[] files) =>
        new WriteMessage(store.Contexts, Files, ServiceTerms.Default).HandleAsync(
            number, text, [.. files.Select(file => new IncomingFile("a.log", () => new MemoryStream(Encoding.UTF8.GetBytes(file))))], null,
            Given.Moment(by, Given.Noon + Duration.FromMinutes(1)), CancellationToken.None);

    private static async Task<Guid> FileAsync(TestStore store, IncidentNumber number)
    {
        await using var db = store.Open();
        var incident = await db.Incidents.SingleAsync(one => one.Number == number);
        return await db.Attachments.Where(file => file.IncidentId == incident.Id).Select(file => file.Id).SingleAsync();
    }
}
