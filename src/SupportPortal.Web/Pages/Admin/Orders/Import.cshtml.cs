using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Orders;

/// <summary>Takes the file of an import, to look at it first (R26).</summary>
public sealed class ImportModel(IFileStore files, Door door) : PageModel
{
    [BindProperty]
    public ImportForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await using var content = Form.File!.OpenReadStream();
        // What cannot be read is refused here, where another file can be chosen.
        await OrderFileText.ReadAsync(content, cancel);
        content.Position = 0;
        var file = await files.SaveAsync(content, Form.File.FileName, door.Moment, cancel);
        return RedirectToPage("Preview", new { file = file.Id, name = file.FileName });
    }
}
