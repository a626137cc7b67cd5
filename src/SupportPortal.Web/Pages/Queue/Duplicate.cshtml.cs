using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Closes the incident because another is about the same (R6).</summary>
public sealed class DuplicateModel(ReadIncident read, Door door, CloseAsDuplicate close) : WorkPage(read, door)
{
    [BindProperty]
    public DuplicateForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var recommended = Recommendation.For(Form.Recommended);
        await close.HandleAsync(Number, Form.Original, Form.Text, recommended, Form.Seen, Moment, cancel);
        return Done($"{T("{0} is closed as a duplicate.", Number)} {Billing.AfterClosing(Incident, recommended)}");
    }
}
