using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Takes the most urgent incident that is nobody's, and goes there.</summary>
public sealed class TakeNextModel(TakeNext take, Door door) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var number = await take.HandleAsync(door.Moment, cancel);
        return RedirectToPage("Incident", new { number });
    }
}
