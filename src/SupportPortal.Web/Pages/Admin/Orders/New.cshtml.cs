using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Orders;

/// <summary>Types in an order (R26).</summary>
public sealed class NewModel(EnterOrder enter, Door door) : PageModel
{
    public static IEnumerable<SelectListItem> Plans =>
        PlanTerms.All.Select(terms => new SelectListItem(PlanWords.NameOf(terms.Plan), terms.Plan.ToString()));

    [BindProperty]
    public OrderForm Form { get; set; } = new();

    public void OnGet() => Form.PurchasedOn = door.Moment.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var pack = await enter.HandleAsync(Form.ToOrder(), door.Moment, cancel);
        this.Say(T("The order is taken down, and its pack is there."));
        return RedirectToPage("/Admin/Packs/Pack", new { id = pack });
    }
}
