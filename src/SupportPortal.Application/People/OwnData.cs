using System.IO.Compression;
using System.Text.Json;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Reports;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>
/// Gives somebody all that concerns them: a zip with a JSON document for each kind of thing, and the files. It is written as
/// it is read, so that neither many incidents nor large files need memory.
/// </summary>
public sealed class OwnData(IDbContextFactory<SupportDbContext> store, IFileStore files)
{
    private static readonly JsonSerializerOptions Readable = new(StoredJson.Options) { WriteIndented = true };

    /// <summary>Notes that the data is given out, before the first byte of it.</summary>
    public Task NoteAsync(Moment moment, CancellationToken cancel) =>
        store.AppendAsync(
            async db =>
            {
                var account = await db.Users.SingleAsync(found => found.Id == moment.By.Person, cancel);
                db.Tell(account, new DataDownloaded(moment), new DataDownloadedMail(AccountPages.Account));
            },
            cancel);

    /// <summary>Writes the zip.</summary>
    public async Task WriteAsync(Stream target, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.OpenForReportsAsync(cancel);
        await using var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        var person = moment.By.Person;
        foreach (var (name, rows) in OwnRows.Of(db, person))
            await WriteAsync(zip, $"{name}.json", rows, moment.At, cancel);
        await foreach (var file in OwnRows.FilesAsync(db, person).WithCancellation(cancel))
            await CopyAsync(zip, file, moment.At, cancel);
    }

    private static async Task WriteAsync(ZipArchive zip, string name, IAsyncEnumerable<object> rows, Instant now, CancellationToken cancel)
    {
        await using var entry = await NewAsync(zip, name, now, cancel);
        await JsonSerializer.SerializeAsync(entry, rows, Readable, cancel);
    }

    private async Task CopyAsync(ZipArchive zip, OwnFile file, Instant now, CancellationToken cancel)
    {
        Stream content;
        try
        {
            content = files.Open(file.Id);
        }
        catch (FileNotFoundException)
        {
            // Removed since it was listed.
            return;
        }

        await using (content)
        {
            await using var entry = await NewAsync(zip, $"files/{file.Id:N}/{FileName.Clean(file.Name)}", now, cancel);
            await content.CopyToAsync(entry, cancel);
        }
    }

    private static Task<Stream> NewAsync(ZipArchive zip, string name, Instant now, CancellationToken cancel)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = now.ToDateTimeOffset();
        return entry.OpenAsync(cancel);
    }
}
