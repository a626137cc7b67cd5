using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Asks before a title is removed for good, and what is to stand in its place (R37).</summary>
public sealed class RemoveTitleModel(IncidentDoor door, RemoveTitle remove, FindCopies find) : DeedPage(door)
{
    [BindProperty]
    public RemoveTitleForm Form { get; set; } = new();

    /// <summary>The incidents that may hold copies, which go too.</summary>
    public IReadOnlyList<KinIncident> Copies { get; private set; } = [];

    public override Refusal? WhyNot => Incident.CanRemoveTitle(Actor);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
            return false;
        Copies = await find.HandleAsync(Incident, Actor, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await remove.HandleAsync(Number, Form.Instead, Moment, cancel);
        return Done(T("The title is removed. If it held a password, change that password."));
    }
}
