namespace SupportPortal.Web.Pages.Admin.Orders;

/// <summary>The file of an import.</summary>
public sealed class ImportForm
{
    public IFormFile? File { get; set; }
}
