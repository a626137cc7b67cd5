using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Says that the suggested solution did not help, and why (R5).</summary>
public sealed class RejectModel(IncidentDoor door, RejectSolution reject) : DeedPage(door)
{
    [BindProperty]
    public RejectForm Form { get; set; } = new();

    public override Refusal? WhyNot => Incident.CanRejectSolution(Incident.StandingSolution?.Id ?? Guid.Empty, Actor);

    public void OnGet() => Form.Solution = Incident.StandingSolution?.Id ?? Guid.Empty;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await reject.HandleAsync(Number, Form.Solution, Form.Why, Seen, Moment, cancel);
        return Done("Thank you for saying so. The incident is back in work.");
    }
}
