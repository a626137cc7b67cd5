using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>Adding a version, with an admin's own dates (R29).</summary>
public sealed class NewVersionModel(FindProduct find, EditCatalogue edit, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "product")]
    public string Slug { get; set; } = "";

    [BindProperty]
    public NewVersionForm Form { get; set; } = new();

    /// <summary>The state of the product that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public Product Product { get; private set; } = null!;

    /// <summary>The version lines that are there, newest first.</summary>
    public IEnumerable<SelectListItem> Lines => Product.LinesNewestFirst.Select(line => new SelectListItem(line.Name, line.Id.ToString()));

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.HandleAsync(Slug, cancel) is not { } found)
            return false;
        Product = found;
        return true;
    }

    public void OnGet() => Form = new() { Policy = Product.Policy };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await edit.AddVersionAsync(Product.Slug, Form.ToFacts(), Form.Line, Seen, door.Moment, cancel);
        this.Say(T("{0} is in the catalogue.", ProductVersion.FullName(Product.Name, Form.Name.Trim())));
        return RedirectToPage("Product", new { product = Product.Slug });
    }
}
