using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>How the submitter likes to be talked to about an incident.</summary>
public sealed class PreferredModel(IncidentDoor door, PreferContact prefer) : DeedPage(door)
{
    [BindProperty]
    public PreferredForm Form { get; set; } = new();

    public override Refusal? WhyNot => Incident.CanPrefer(Actor);

    /// <summary>Whether there is a telephone number to call.</summary>
    public bool CanBeCalled => Incident.Contacts.Any(contact => !string.IsNullOrEmpty(contact.Telephone));

    public void OnGet() => Form = PreferredForm.Of(Incident);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await prefer.HandleAsync(Number, Form.ToPreference(), Seen, Moment, cancel);
        return Done(T("How you like to be reached is saved."));
    }
}
