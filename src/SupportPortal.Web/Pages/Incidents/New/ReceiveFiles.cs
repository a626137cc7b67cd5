using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>Receives several files for a draft; one that is refused does not keep the others out.</summary>
public sealed class ReceiveFiles(AttachToDraft attach, IOptions<FilesOptions> files, Door door, Reader reader)
{
    /// <summary>The most megabytes of one file.</summary>
    public int MaxMegabytes => files.Value.MaxMegabytes;

    /// <summary>Receives them one after another.</summary>
    /// <returns>Why files were refused, a sentence each.</returns>
    public async Task<IReadOnlyList<string>> HandleAsync(Guid draft, IEnumerable<IFormFile> sent, CancellationToken cancel)
    {
        var refused = new List<string>();
        foreach (var file in sent)
        {
            try
            {
                await using var content = file.OpenReadStream();
                await attach.HandleAsync(draft, content, file.FileName, door.Moment, cancel);
            }
            catch (RefusedException no) when (no.Refusal is FileRefusal or TooManyFiles)
            {
                refused.Add(RefusalSentences.Of(no.Refusal, reader));
            }
        }
        return refused;
    }
}
