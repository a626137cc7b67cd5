using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class CloseModel(IncidentDoor door, CloseAtRequest close) : DeedPage(door)
{
    [BindProperty]
    public CloseForm Form { get; set; } = new();

    public override Refusal? WhyNot => Incident.CanCloseAtRequest(Actor);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await close.HandleAsync(Number, Form.Reason, Seen, Moment, cancel);
        return Done(Incident.WasChargedBefore
            ? T("The incident is closed. It was charged before it was reopened, and stays charged.")
            : T("The incident is closed. Somebody decides whether it is charged, and you see the reason."));
    }
}
