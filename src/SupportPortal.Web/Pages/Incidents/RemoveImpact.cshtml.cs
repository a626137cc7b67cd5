using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Asks before an impact statement is removed for good (R37).</summary>
public sealed class RemoveImpactModel(IncidentDoor door, RemoveImpact remove, FindCopies find) : DeedPage(door)
{
    /// <summary>The incidents that may hold copies, which go too.</summary>
    public IReadOnlyList<KinIncident> Copies { get; private set; } = [];

    public override Refusal? WhyNot => Incident.CanRemoveImpact(Actor);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
            return false;
        Copies = await find.HandleAsync(Incident, Actor, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await remove.HandleAsync(Number, Moment, cancel);
        return Done(T("The impact statement is removed."));
    }
}
