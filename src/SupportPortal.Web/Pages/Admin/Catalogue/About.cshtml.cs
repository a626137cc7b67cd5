using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>What is told of a product beside its versions (R29).</summary>
public sealed class AboutModel(FindProduct find, EditCatalogue edit, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "product")]
    public string Slug { get; set; } = "";

    [BindProperty]
    public AboutForm Form { get; set; } = new();

    /// <summary>The state of the product that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public Product Product { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.HandleAsync(Slug, cancel) is not { } found)
            return false;
        Product = found;
        return true;
    }

    public void OnGet() => Form = AboutForm.Of(Product);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await edit.DescribeAsync(Product.Slug, Form.ToDescription(), Seen, door.Moment, cancel);
        this.Say(T("It is saved. Everybody sees it at once."));
        return RedirectToPage("Product", new { product = Product.Slug });
    }
}
