using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

public sealed class IndexModel(SearchProducts search, Door door) : PageModel
{
    /// <summary>The most products on a page; who looks for another one searches.</summary>
    public const int Most = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string Query { get; set; } = "";

    public LocalDate Today => door.Moment.Today;

    public IReadOnlyList<Product> Found { get; private set; } = [];

    public bool HasMore { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var products = await search.HandleAsync(Query, Most + 1, cancel);
        HasMore = products.Count > Most;
        Found = [.. products.Take(Most)];
    }
}
