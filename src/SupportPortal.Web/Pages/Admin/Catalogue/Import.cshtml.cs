using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

// The documents of all products are longer than a field usually is; the body as a whole has its own limit.
[RequestFormLimits(ValueLengthLimit = int.MaxValue)]
public sealed class ImportModel(ImportLifecycle import, IOptions<FilesOptions> files, Door door) : PageModel
{
    // A text that cannot be read comes back to be corrected, unless it is too long for a field.
    private const int LongestToCorrect = 200_000;

    [BindProperty]
    public ImportForm Form { get; set; } = new();

    /// <summary>The documents between preview and confirmation.</summary>
    [BindProperty]
    public string Kept { get; set; } = "";

    /// <summary>What will change; null before a document was given.</summary>
    public ImportPreview? Preview { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var text = await Form.ReadAsync(cancel);
        if (text.Length <= LongestToCorrect)
            Form.Text = text;
        ModelState.Remove($"{nameof(Form)}.{nameof(Form.Text)}");
        Preview = new ImportPreview(await import.ProposeAsync(LifecycleFile.Parse(text), cancel));
        Kept = KeptText.Keep(text);
        ModelState.Remove(nameof(Kept));
        return Page();
    }

    /// <summary>Imports what was previewed. What changed meanwhile is compared anew.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancel)
    {
        var text = await KeptText.ReadAsync(Kept, files.Value.MaxMegabytes * 1024L * 1024, cancel);
        var done = new ImportPreview(await import.HandleAsync(LifecycleFile.Parse(text), door.Moment, cancel));
        this.Say(Told(done));
        return RedirectToPage("Index");
    }

    private static string Told(ImportPreview done)
    {
        if (done.Changes == 0)
            return T("Everything was as the documents say, so nothing was changed.");
        var changes = TCount("{0} change|{0} changes", done.Changes);
        return done.Kept == 0 ? T("Imported: {0}.", changes) : TCount("Imported: {1}; {0} date set by an admin stayed.|Imported: {1}; {0} dates set by an admin stayed.", done.Kept, changes);
    }
}
