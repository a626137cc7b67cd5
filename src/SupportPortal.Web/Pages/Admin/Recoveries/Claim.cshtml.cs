using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;

namespace SupportPortal.Web.Pages.Admin.Recoveries;

/// <summary>A claim whose order number nobody knows; one with a pack is shown beside that (R25).</summary>
public sealed class ClaimModel(ReadPackFile read) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public ClaimFile Case { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Case = (await read.ClaimAsync(Id, cancel))!) is not null;

    public IActionResult OnGet() => Case.PackId is { } pack ? RedirectToPage("/Admin/Packs/Pack", new { id = pack }) : Page();
}
