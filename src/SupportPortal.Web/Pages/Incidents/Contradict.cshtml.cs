using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Says that an agreement logged as given on a call was not given so (R4).</summary>
public sealed class ContradictModel(IncidentDoor door, ContradictAgreement contradict) : DeedPage(door)
{
    [BindProperty]
    public ContradictForm Form { get; set; } = new();

    public override Refusal? WhyNot => Incident.CanContradict(Actor);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await contradict.HandleAsync(Number, Form.Why, Seen, Moment, cancel);
        return Done(T("The agreement counts no longer."));
    }
}
