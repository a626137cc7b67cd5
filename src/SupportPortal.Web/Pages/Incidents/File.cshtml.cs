using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>A file of an incident, to be saved; for everybody who may see it.</summary>
public sealed class FileModel(FindAttachment find, IFileStore files, Door door) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public IncidentNumber Number { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) =>
        await find.HandleAsync(Number, id, door.Actor, cancel) is { } file
            ? await GiveAsync(file, cancel)
            : NotFound();

    private async Task<IActionResult> GiveAsync(Attachment file, CancellationToken cancel)
    {
        var answer = FileAnswer.Of(file, files, Response);
        // Its submitter may have removed it between the question and the opening.
        return answer is StatusCodeResult && await find.HandleAsync(Number, file.Id, door.Actor, cancel) is null ? NotFound() : answer;
    }
}
