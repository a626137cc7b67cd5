using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Accepts the suggested solution, which closes the incident as resolved (R6).</summary>
public sealed class AcceptModel(IncidentDoor door, AcceptSolution accept) : DeedPage(door)
{
    public override Refusal? WhyNot => Incident.CanAcceptSolution(Incident.StandingSolution?.Id ?? Guid.Empty, Actor);

    public async Task<IActionResult> OnPostAsync(Guid solution, CancellationToken cancel)
    {
        await accept.HandleAsync(Number, solution, Seen, Moment, cancel);
        return Done(T("Good to hear. The incident is closed as Resolved."));
    }
}
