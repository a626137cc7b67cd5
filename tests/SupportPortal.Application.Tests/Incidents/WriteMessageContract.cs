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

public sealed class WriteMessageContract(Stores stores) : IClassFixture<Stores>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("messages-");

    private FolderFileStore Files => new(Options.Create(new FilesOptions { Folder = _folder.FullName, MaxMegabytes = 1 }));

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory, OnEachStore]
    [Rule("R9")]
    public async Task Loses_none_of_several_written_at_once(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var number = await store.AnIncidentAsync(customer);

        var places = await Task.WhenAll(Enumerable.Range(1, 3).Select(i => WriteAsync(store, number, customer, new string('x', i))));

        Assert.Equal([2, 3, 4], places.Order());
        Assert.Equal(["x", "xx", "xxx"], (await store.FindAsync(number)).Timeline.Skip(1).Select(entry => entry.Text).Order());
    }

    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Is_done_once_for_a_form_sent_three_times_at_once(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var number = await store.AnIncidentAsync(customer);

        var places = await Task.WhenAll(Enumerable.Range(1, 3).Select(_ => WriteAsync(store, number, customer, "hello", "a log")));

        Assert.Equal(2, Assert.Single(places.Distinct()));
        Assert.Equal(2, (await store.FindAsync(number)).EntryCount);
        Assert.Single(Files.All());
    }

    [Theory, OnEachStore]
    public async Task Says_the_same_again_when_it_is_meant_so(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var number = await store.AnIncidentAsync(customer);

        await WriteAsync(store, number, customer, "hello");

        Assert.Equal(3, await WriteAsync(store, number, customer, "hello", seen: 2));
    }

    [Theory, OnEachStore]
    public async Task Keeps_its_files(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var number = await store.AnIncidentAsync(customer);

        await WriteAsync(store, number, customer, "", "a log");

        await using var db = store.Open();
        var kept = await db.Attachments.SingleAsync(file => db.Incidents.Any(incident => incident.Id == file.IncidentId && incident.Number == number));
        using var content = new StreamReader(Files.Open(kept.Id));
        Assert.Equal(("log.txt", "a log"), (kept.FileName, await content.ReadToEndAsync()));
    }

    [Theory, OnEachStore]
    public async Task Leaves_no_file_behind_when_it_is_refused(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var number = await store.AnIncidentAsync(customer);

        Assert.IsType<FileIsEmpty>(await WriteAsync(store, number, customer, "two files", "a log", "").RefusalAsync());
        Assert.IsType<NotFound>(await WriteAsync(store, number, await store.APersonAsync(), "a stranger's", "a log").RefusalAsync());

        Assert.Empty(Files.All());
    }

    private Task<int> WriteAsync(TestStore store, IncidentNumber number, Actor by, string text, params string[] contents) =>
        WriteAsync(store, number, by, text, 1, contents);

    private Task<int> WriteAsync(TestStore store, IncidentNumber number, Actor by, string text, int seen, params string[] contents) =>
        new WriteMessage(store.Contexts, Files, ServiceTerms.Default).HandleAsync(
            number,
            text,
            [.. contents.Select(content => new IncomingFile("log.txt", () => new MemoryStream(Encoding.UTF8.GetBytes(content))))],
            seen,
            Given.Moment(by),
            CancellationToken.None);
}
