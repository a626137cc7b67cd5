using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Reopens a closed incident that is not solved (R7).</summary>
public sealed class ReopenModel(IncidentDoor door, ReopenIncident reopen, FindReopenRefusal find) : DeedPage(door)
{
    [BindProperty]
    public ReopenForm Form { get; set; } = new();

    /// <summary>What its pack has against being used again; null when nothing stands in the way.</summary>
    public Refusal? PackSays { get; private set; }

    public override Refusal? WhyNot => Incident.CanReopen(Actor, Moment.At, Reading.Terms) ?? PackSays;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
            return false;
        PackSays = WhyNot is null ? await find.HandleAsync(Incident, Moment, cancel) : null;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await reopen.HandleAsync(Number, Form.Why, Seen, Moment, cancel);
        return Done(Incident.AssigneeId is null
            ? T("The incident is open again, and our engineers are told.")
            : T("The incident is open again, and its engineer is told."));
    }
}
