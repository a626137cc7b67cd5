using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Closes the incident with a message of what was tried (R6).</summary>
public sealed class UnresolvedModel(ReadIncident read, Door door, CloseAsUnresolved close) : WorkPage(read, door)
{
    [BindProperty]
    public UnresolvedForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var recommended = Recommendation.For(Form.Recommended);
        await close.HandleAsync(Number, Form.Text, recommended, Form.Seen, Moment, cancel);
        return Done($"{T("{0} is closed as unresolved.", Number)} {Billing.AfterClosing(Incident, recommended)}");
    }
}
