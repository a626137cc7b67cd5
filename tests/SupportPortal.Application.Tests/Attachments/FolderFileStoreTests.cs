using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;
using SupportPortal.Domain;

namespace SupportPortal.Application.Tests.Attachments;

public sealed class FolderFileStoreTests : IDisposable
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];
    private static readonly Moment Now = Moment.Of(Actor.System, Instant.FromUtc(2026, 11, 22, 12, 0), DateTimeZone.Utc);
    private readonly string _folder = Directory.CreateTempSubdirectory("supportportal-files-").FullName;
    private readonly FolderFileStore _files;

    public FolderFileStoreTests() => _files = new FolderFileStore(Options.Create(new FilesOptions { Folder = _folder, MaxMegabytes = 1 }));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Gives_back_what_it_was_given()
    {
        var kept = await SaveAsync("screen.png", Png);

        using var read = new MemoryStream();
        await using (var content = _files.Open(kept.Id))
            await content.CopyToAsync(read);
        Assert.Equal(Png, read.ToArray());
        Assert.Equal(("image/png", (long)Png.Length, Convert.ToHexStringLower(SHA256.HashData(Png))), (kept.ContentType, kept.Size, kept.Sha256));
        Assert.Equal([kept.Id], _files.All());
    }

    [Fact]
    public async Task Refuses_more_than_is_allowed_and_leaves_nothing_behind()
    {
        Assert.Equal(new FileIsTooLarge("dump.bin", 1), await RefusalAsync("dump.bin", new byte[(1024 * 1024) + 1]));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("screen.png", "a picture? no")] // text named as a picture
    [InlineData("letter.pdf", "<script>alert(1)</script>")]
    [InlineData("events.log", "GIF89a\0\0")] // a picture named as a log
    public async Task Refuses_content_that_is_not_what_the_name_says(string name, string content) =>
        Assert.Equal(new FileIsNotWhatItsNameSays(name), await RefusalAsync(name, Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData("setup.exe", "MZ\u0090\0")]
    [InlineData("photo.png", "MZ\u0090\0")]
    [InlineData("run.log", "#!/bin/sh")]
    public async Task Refuses_programs_under_any_name(string name, string content) =>
        Assert.Equal(new FileIsAProgram(name), await RefusalAsync(name, Encoding.Latin1.GetBytes(content)));

    [Fact]
    public async Task Refuses_an_empty_file() => Assert.Equal(new FileIsEmpty("empty.txt"), await RefusalAsync("empty.txt", []));

    [Fact]
    public async Task Takes_the_text_of_Windows_tools_in_UTF_16() =>
        Assert.Equal("text/plain", (await SaveAsync("msinfo.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("OS Name")])).ContentType);

    [Theory]
    [InlineData(@"C:\Users\anna\dfsr.log", "dfsr.log")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\r\nb\0.txt", "a__b_.txt")]
    [InlineData("invoice\u202Efdp.txt", "invoice_fdp.txt")] // a direction override that would disguise the ending
    [InlineData("..", "file")]
    [InlineData("", "file")]
    public void Cleans_names(string written, string name) => Assert.Equal(name, FileName.Clean(written));

    [Fact]
    public void Keeps_the_ending_of_a_long_name() =>
        Assert.Equal(new string('x', 116) + ".log", FileName.Clean(new string('x', 500) + ".log"));

    private async Task<Domain.Incidents.StoredFile> SaveAsync(string name, byte[] content) =>
        await _files.SaveAsync(new MemoryStream(content), name, Now, CancellationToken.None);

    private async Task<Refusal> RefusalAsync(string name, byte[] content) =>
        (await Assert.ThrowsAsync<RefusedException>(() => SaveAsync(name, content))).Refusal;
}
