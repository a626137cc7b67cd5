using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

public sealed class VersionModel(FindProduct find, SetLifecycleDates set, LeaveDatesToImports leave, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "product")]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "version")]
    public string VersionSlug { get; set; } = "";

    [BindProperty]
    public VersionForm Form { get; set; } = new();

    /// <summary>The state of the product that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    /// <summary>The dates to give back to the imports.</summary>
    [BindProperty]
    public IReadOnlyList<LifecycleFields> Leave { get; set; } = [];

    public Product Product { get; private set; } = null!;

    public ProductVersion Version { get; private set; } = null!;

    public string FullName => Product.FullName(Version);

    public LocalDate Today => door.Moment.Today;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.HandleAsync(Slug, cancel) is not { } product || product.Find(VersionSlug) is not { } version)
            return false;
        (Product, Version) = (product, version);
        return true;
    }

    public void OnGet() => Form = VersionForm.Of(Version.Dates);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await set.HandleAsync(Slug, VersionSlug, Form.ToDates(), Seen, door.Moment, cancel);
        this.Say(T("The dates of {0} are set. Those you changed are your own now; imports leave them alone.", FullName));
        return RedirectToPage("Product", new { product = Slug });
    }

    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel)
    {
        await leave.HandleAsync(Slug, VersionSlug, Leave.Aggregate(LifecycleFields.None, (all, field) => all | field), door.Moment, cancel);
        this.Say(T("The next import may change these dates of {0} again.", FullName));
        return RedirectToPage("Product", new { product = Slug });
    }
}
