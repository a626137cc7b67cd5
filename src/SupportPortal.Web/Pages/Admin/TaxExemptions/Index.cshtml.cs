using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.TaxExemptions;

/// <summary>All exemption documents, the latest first (R28).</summary>
public sealed class IndexModel(FindExemptions find, Door door) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public ExemptionState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public string After { get; set; } = "";

    public IReadOnlyList<ExemptionRow> Rows { get; private set; } = [];

    public TimeCursor? Next { get; private set; }

    public LocalDate Today => door.Moment.Today;

    public static string NameOf(ExemptionState state) => state switch
    {
        ExemptionState.Waiting => T("Waiting"),
        ExemptionState.Approved => T("Approved"),
        _ => T("Not approved"),
    };

    public async Task OnGetAsync(CancellationToken cancel) =>
        (Rows, Next) = await find.PageAsync(State, TimeCursor.Parse(After), cancel);
}
