using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Pages.Incidents.New;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Raises a message as a new incident: opens the intake, filled with what is known (R11).</summary>
public sealed class RaiseModel(IncidentDoor door, RaiseIncident raise) : DeedPage(door)
{
    /// <summary>The message, by its place in the timeline.</summary>
    [BindProperty(SupportsGet = true)]
    public int Entry { get; set; }

    public override Refusal? WhyNot => Incident.CanRaiseFrom(Actor);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var draft = await raise.HandleAsync(new RaisedFrom(Number, Entry), Moment, cancel);
        return RedirectToPage(IntakeSteps.PageOf(IntakeStep.Problem), new { draft });
    }
}
