using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Reopens a closed incident that is not solved (R7).</summary>
public sealed class ReopenModel(IncidentDoor door, ReopenIncident reopen) : DeedPage(door)
{
    [BindProperty]
    public ReopenForm Form { get; set; } = new();

    public override Refusal? WhyNot => Incident.CanReopen(Actor, Moment.At, Reading.Terms);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await reopen.HandleAsync(Number, Form.Why, Seen, Moment, cancel);
        return Done(T("The incident is open again, and its engineer is told."));
    }
}
