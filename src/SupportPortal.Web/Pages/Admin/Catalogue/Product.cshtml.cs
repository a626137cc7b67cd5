using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

public sealed class ProductModel(FindProduct find, ReadAudit audit, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "product")]
    public string Slug { get; set; } = "";

    public Product Product { get; private set; } = null!;

    public LocalDate Today => door.Moment.Today;

    public IReadOnlyList<AuditRow> History { get; private set; } = [];

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.HandleAsync(Slug, cancel) is not { } product)
            return false;
        Product = product;
        (History, _) = await audit.PageAsync(new AuditQuestion(Subject: product.Id), after: null, cancel);
        return true;
    }
}
