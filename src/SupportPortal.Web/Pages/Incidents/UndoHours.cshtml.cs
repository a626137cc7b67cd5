using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Undoes an engineer's move to business hours (R18).</summary>
public sealed class UndoHoursModel(IncidentDoor door, UndoBusinessHours undo) : DeedPage(door)
{
    public override Refusal? WhyNot => Incident.CanUndoBusinessHours(Actor);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await undo.HandleAsync(Number, Seen, Moment, cancel);
        return Done(T("The work goes on 24 hours a day again."));
    }
}
