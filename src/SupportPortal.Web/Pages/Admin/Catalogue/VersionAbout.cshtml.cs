using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>What is told of a version beside its dates and its line (R29).</summary>
public sealed class VersionAboutModel(FindProduct find, EditCatalogue edit, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "product")]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "version")]
    public string VersionSlug { get; set; } = "";

    [BindProperty]
    public VersionAboutForm Form { get; set; } = new();

    /// <summary>The state of the product that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public Product Product { get; private set; } = null!;

    public ProductVersion Version { get; private set; } = null!;

    public string FullName => Product.FullName(Version);

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.HandleAsync(Slug, cancel) is not { } product || product.Find(VersionSlug) is not { } version)
            return false;
        (Product, Version) = (product, version);
        return true;
    }

    public void OnGet() => Form = new() { Name = Version.Name, Policy = Version.Policy, IsPreview = Version.IsPreview };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await edit.DescribeVersionAsync(Product.Slug, Version.Slug, Form.Name.Trim(), Form.Policy!.Value, Form.IsPreview, Seen, door.Moment, cancel);
        this.Say(T("It is saved. Everybody sees it at once."));
        return RedirectToPage("Product", new { product = Product.Slug });
    }
}
