using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.People;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.TaxExemptions;

/// <summary>An exemption document, to be saved by its owner and by admins; for others it does not exist (R28).</summary>
public sealed class FileModel(FindExemptions find, IFileStore files, Door door) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) =>
        await find.OneAsync(id, door.Actor, cancel) is { } row ? FileAnswer.Of(row.Exemption.Document, files, Response) : NotFound();
}
