using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Lifecycle;

public sealed class ProductModel(FindProduct find, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "product")]
    public string Slug { get; set; } = "";

    /// <summary>The version to tell of first, if one was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string Version { get; set; } = "";

    /// <summary>Whether versions out of support are left out.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Supported { get; set; }

    public Product Product { get; private set; } = null!;

    public LocalDate Today => door.Moment.Today;

    /// <summary>The years that all lanes share.</summary>
    public TimelineAxis Axis { get; private set; } = null!;

    /// <summary>Every version, newest first.</summary>
    public IReadOnlyList<VersionRow> All { get; private set; } = [];

    /// <summary>The versions to show; the one that was asked for is always among them.</summary>
    public IEnumerable<VersionRow> Shown => All.Where(row => !Supported || row == Asked || row.Verdict.Phase is not LifecyclePhase.OutOfSupport);

    public VersionRow? Asked => All.FirstOrDefault(row => string.Equals(row.Slug, Version, StringComparison.OrdinalIgnoreCase));

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.HandleAsync(Slug, cancel) is not { } product)
            return false;
        Product = product;
        Axis = TimelineAxis.Of(product.Versions, Today);
        All = [.. product.VersionsNewestFirst.Select(version => new VersionRow(product, version, Axis, Today))];
        return true;
    }
}
