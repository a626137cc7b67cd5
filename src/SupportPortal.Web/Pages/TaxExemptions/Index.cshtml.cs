using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.TaxExemptions;

/// <summary>Somebody's exemption documents, and uploading another (R28).</summary>
public sealed class IndexModel(FindExemptions find, UploadExemption upload, Door door, IOptions<FilesOptions> files) : PageModel, ILoads
{
    [BindProperty]
    public ExemptionForm Form { get; set; } = new();

    public IReadOnlyList<TaxExemption> Documents { get; private set; } = [];

    public LocalDate Today => door.Moment.Today;

    public int MaxMegabytes => files.Value.MaxMegabytes;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Documents = await find.OwnAsync(door.Actor.Person, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await using var content = Form.Document!.OpenReadStream();
        await upload.HandleAsync(Form.ToClaim(), new ProofUpload(content, Form.Document.FileName), door.Moment, cancel);
        this.Say(T("The document is uploaded. We write to you when we have looked at it."));
        return RedirectToPage();
    }
}
