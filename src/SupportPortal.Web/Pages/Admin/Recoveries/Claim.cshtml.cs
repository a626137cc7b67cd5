using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Recoveries;

/// <summary>A claim whose order number nobody knows; one with a pack is shown beside that (R25).</summary>
public sealed class ClaimModel(ReadPackFile read, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public ClaimFile Case { get; private set; } = null!;

    public Matter Matter { get; private set; } = Matter.OfOthers;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ClaimAsync(Id, cancel) is not { } claim)
            return false;
        (Case, Matter) = (claim, await read.MatterAsync(claim, door.Actor, cancel));
        return true;
    }

    public IActionResult OnGet() => Case.PackId is { } pack ? RedirectToPage("/Admin/Packs/Pack", new { id = pack }) : Page();
}
