using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Orders;

/// <summary>What importing a file would do, and the button that does it (R26).</summary>
public sealed class PreviewModel(ImportOrders import, IFileStore files, Door door) : PageModel, ILoads
{
    private const int Shown = 200;

    private string _text = "";

    [BindProperty(SupportsGet = true, Name = "file")]
    public Guid FileId { get; set; }

    [BindProperty(SupportsGet = true, Name = "name")]
    public string Name { get; set; } = "";

    public OrderImportPlan Plan { get; private set; } = null!;

    public IEnumerable<OrderLine> FirstNew => Plan.New.Take(Shown);

    public IEnumerable<BadLine> FirstBad => Plan.Bad.Take(Shown);

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        try
        {
            await using var content = files.Open(FileId);
            _text = await OrderFileText.ReadAsync(content, cancel);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        Plan = await import.PreviewAsync(_text, door.Moment, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var done = await import.HandleAsync(_text, door.Moment, cancel);
        this.Say(T("Imported: {0:N0}. There already: {1:N0}.", done.New.Count, done.AlreadyThere));
        return RedirectToPage("Index");
    }
}
