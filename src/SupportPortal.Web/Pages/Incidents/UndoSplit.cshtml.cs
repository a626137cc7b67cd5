using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Undoes the split that made an incident, as long as nobody has worked on it (R10).</summary>
public sealed class UndoSplitModel(IncidentDoor door, UndoSplit undo, FindPackTrap find) : DeedPage(door)
{
    public override Refusal? WhyNot => Incident.CanUndoSplit(Actor);

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
        return Done(Trap is null
            ? T("The split is undone, and the one incident is back in its pack.")
            : T("The split is undone, and the one incident is back in its pack, where you cannot use it now. An admin sees that."));
    }
}
