using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Attachments;

public sealed class RemoveUnusedFilesContract : IDisposable
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];
    private readonly string _folder = Directory.CreateTempSubdirectory("supportportal-files-").FullName;
    private readonly FolderFileStore _files;

    public RemoveUnusedFilesContract() => _files = new FolderFileStore(Options.Create(new FilesOptions { Folder = _folder }));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, OnEachStore]
    public async Task Removes_after_a_day_what_nobody_refers_to(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync();
        var number = await store.AnIncidentAsync(customer);
        var (looked, fresh, attached) = (await SaveAsync(Given.Noon), await SaveAsync(Given.Noon + Duration.FromHours(20)), await SaveAsync(Given.Noon));
        await AttachAsync(store, number, customer, attached);
        var remove = new RemoveUnusedFiles(store.Contexts, _files);

        var now = Given.Noon + Duration.FromHours(25);
        Assert.Equal([looked.Id], await remove.FindAsync(now, CancellationToken.None));
        Assert.Equal(1, await remove.HandleAsync(now, CancellationToken.None));
        Assert.Equal(new[] { fresh.Id, attached.Id }.Order(), _files.All().Order());
    }

    private async Task<StoredFile> SaveAsync(Instant at)
    {
        await using var content = new MemoryStream(Png);
        return await _files.SaveAsync(content, "screen.png", Given.Moment(Actor.System, at), CancellationToken.None);
    }

    private static async Task AttachAsync(TestStore store, IncidentNumber number, Actor customer, StoredFile file)
    {
        await using var db = store.Open();
        var incident = await db.LoadIncidentAsync(number, customer, CancellationToken.None);
        incident.Write(new Message("See the picture.") { Files = [file] }, ServiceTerms.Default, Given.Moment(customer, Given.Noon + Duration.FromMinutes(1)));
        await db.SaveChangesAsync();
    }
}
