using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Agrees to the definition that the customer proposed (R4).</summary>
public sealed class AgreeModel(ReadIncident read, Door door, AgreeOnDefinition agree) : WorkPage(read, door)
{
    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await agree.HandleAsync(Number, Version, null, Moment, cancel);
        return Done(T("The definition is agreed."));
    }
}
