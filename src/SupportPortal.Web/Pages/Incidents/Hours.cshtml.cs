using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>When to work on the incident, and whom to reach meanwhile (R18).</summary>
public sealed class HoursModel(IncidentDoor door, ChooseSupportHours choose) : DeedPage(door)
{
    [BindProperty]
    public HoursForm Form { get; set; } = new();

    public override Refusal? WhyNot => Incident.CanChooseHours(Actor);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var found = await base.LoadAsync(cancel);
        Form.AddRoom();
        return found;
    }

    public void OnGet()
    {
        Form = HoursForm.Of(Incident);
        Form.AddRoom();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await choose.HandleAsync(Number, Form.ToChoice(), Seen, Moment, cancel);
        return Done(T("Support hours and contacts are saved."));
    }
}
