using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>Adding a product to the catalogue (R29).</summary>
public sealed class NewModel(EditCatalogue edit, Door door) : PageModel
{
    [BindProperty]
    public NewForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var told = new ProductDescription(Form.Name.Trim(), Vendor: null, Family: null, [], Form.Deployment!.Value);
        await edit.AddProductAsync(Form.Slug, told, Form.Policy!.Value, door.Moment, cancel);
        this.Say(T("{0} is in the catalogue. Add its versions now.", told.Name));
        return RedirectToPage("Product", new { product = Form.Slug });
    }
}
