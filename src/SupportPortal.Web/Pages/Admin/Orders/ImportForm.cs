namespace SupportPortal.Web.Pages.Admin.Orders;

/// <summary>The file of an import.</summary>
public sealed class ImportForm
{
    /// <summary>Whether it was sent: a browser sends nothing for a file that was not chosen.</summary>
    public bool Sent { get; set; } = true;

    public IFormFile? File { get; set; }
}
