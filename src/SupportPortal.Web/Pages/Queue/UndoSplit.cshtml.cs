using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Undoes the split that made the incident, as long as nobody has worked on it (R10).</summary>
public sealed class UndoSplitModel(ReadIncident read, Door door, UndoSplit undo, FindPackTrap find) : WorkPage(read, door)
{
    public Refusal? WhyNot => Incident.CanUndoSplit(Actor);

    /// <summary>What stands in the way of using what goes back (R24).</summary>
    public PackTrap? Trap { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
            return false;
        Trap = await find.HandleAsync(Incident, Moment.Today, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await undo.HandleAsync(Number, Moment, cancel);
        return Done(T("The split is undone, and the one incident is back in its pack."));
    }
}
