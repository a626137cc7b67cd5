using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>
/// One box that takes an order confirmation number, an e-mail address or a name (R25). It is posted: the number is a key,
/// and addresses end up in histories.
/// </summary>
[Limited(LimitName.LookUp)]
public sealed class IndexModel(FindPacks find, Door door) : PageModel
{
    [BindProperty]
    public string Query { get; set; } = "";

    /// <summary>What was found; null before anything was looked for.</summary>
    public PackSearch? Search { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Query.Trim().Length == 0)
        {
            ModelState.AddModelError(nameof(Query), T("Enter an order confirmation number, an e-mail address or a name"));
            return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }
        Search = await find.HandleAsync(Query, door.Moment, cancel);
        return Search switch
        {
            { Packs: [var only] } => RedirectToPage("Pack", new { only.Pack.Id }),
            { WithoutPack: { } order, Unmatched.Count: 0 } => RedirectToPage("/Admin/Orders/Order", new { order.Id }),
            _ => Page(),
        };
    }
}
