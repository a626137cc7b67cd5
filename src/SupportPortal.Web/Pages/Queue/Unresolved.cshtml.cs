using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Closes the incident with a message of what was tried (R6).</summary>
public sealed class UnresolvedModel(ReadIncident read, Door door, CloseAsUnresolved close) : WorkPage(read, door)
{
    [BindProperty]
    public UnresolvedForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await close.HandleAsync(Number, Form.Text, Recommendation.For(Form.Recommended), Form.Seen, Moment, cancel);
        return Done(T("{0} is closed as unresolved. An admin decides whether it is charged.", Number));
    }
}
