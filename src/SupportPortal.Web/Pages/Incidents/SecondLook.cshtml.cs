using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Asks that the charge is looked at again (R8).</summary>
public sealed class SecondLookModel(IncidentDoor door, AskForSecondLook ask) : DeedPage(door)
{
    [BindProperty]
    public SecondLookForm Form { get; set; } = new();

    public override Refusal? WhyNot => Incident.CanAskForSecondLook(Actor, Moment.At, Reading.Terms);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await ask.HandleAsync(Number, Form.Why, Seen, Moment, cancel);
        return Done(T("Somebody looks at the charge again, and you are told what comes of it."));
    }
}
