using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Partners;

/// <summary>The verified partners, and a search for those who are to be (R34).</summary>
public sealed class IndexModel(FindPartners find, Door door) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string Query { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "after")]
    public string After { get; set; } = "";

    public IReadOnlyList<PartnerRow> Rows { get; private set; } = [];

    /// <summary>The last address on this page, when another page follows.</summary>
    public string? Next { get; private set; }

    public LocalDate Today => door.Moment.Today;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var found = await find.HandleAsync(Query, After, cancel);
        Rows = [.. found.Take(FindPartners.PageSize)];
        Next = found.Count > FindPartners.PageSize ? Rows[^1].Account.NormalizedEmail : null;
    }
}
