using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>The response receipt as JSON, for everybody who may see the incident (R14).</summary>
public sealed class ReceiptModel(ReadIncident read, Door door) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public IncidentNumber Number { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await read.ReceiptAsync(Number, door.Actor, cancel) is { } receipt
            ? Content(receipt.ToJson(), "application/json; charset=utf-8")
            : NotFound();
}
