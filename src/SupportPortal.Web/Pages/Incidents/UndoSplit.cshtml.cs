using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Undoes the split that made an incident, as long as nobody has worked on it (R10).</summary>
public sealed class UndoSplitModel(IncidentDoor door, UndoSplit undo) : DeedPage(door)
{
    public override Refusal? WhyNot => Incident.CanUndoSplit(Actor);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await undo.HandleAsync(Number, Moment, cancel);
        return Done("The split is undone, and the one incident is back in its pack.");
    }
}
