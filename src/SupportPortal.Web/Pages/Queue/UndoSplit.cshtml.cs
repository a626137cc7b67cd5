using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Undoes the split that made the incident, as long as nobody has worked on it (R10).</summary>
public sealed class UndoSplitModel(ReadIncident read, Door door, UndoSplit undo) : WorkPage(read, door)
{
    public Refusal? WhyNot => Incident.CanUndoSplit(Actor);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await undo.HandleAsync(Number, Moment, cancel);
        return Done($"The split is undone, and {Customer} has the one incident back.");
    }
}
