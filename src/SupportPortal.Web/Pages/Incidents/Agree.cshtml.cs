using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class AgreeModel(IncidentDoor door, AgreeOnDefinition agree) : DeedPage(door)
{
    public override Refusal? WhyNot => Incident.CanAgree(Actor);

    public async Task<IActionResult> OnPostAsync(int version, CancellationToken cancel)
    {
        await agree.HandleAsync(Number, version, Seen, Moment, cancel);
        return Done(T("You have agreed on what counts as solved."));
    }
}
