using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Prices;

/// <summary>Sets the price of a plan, or takes it away (R27).</summary>
public sealed class PriceModel(ReadPrices prices, SetPrice set, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "plan")]
    public SupportPlan Plan { get; set; }

    [BindProperty]
    public PriceForm Form { get; set; } = new();

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var sold = (await prices.HandleAsync(cancel)).Where(one => one.Plan == Plan).ToList();
        if (sold is [{ Price: { } price }] && !HttpMethods.IsPost(Request.Method))
            (Form.Amount, Form.Currency) = (price.Amount.ToString("0.00", CultureInfo.InvariantCulture), price.Currency);
        return sold.Count == 1;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await set.HandleAsync(Plan, Form.IsEmpty ? null : Form.Price, door.Moment, cancel);
        this.Say(Form.IsEmpty ? T("There is no price now.") : T("The price is set. Orders that are placed keep theirs."));
        return RedirectToPage("Index");
    }
}
