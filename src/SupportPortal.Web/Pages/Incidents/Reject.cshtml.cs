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

    /// <summary>Which of several solutions; the latest that stands where none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "solution")]
    public Guid? Which { get; set; }

    public Solution? Solution => Incident.Solutions.FirstOrDefault(one => one.Id == Which) ?? Incident.StandingSolution;

    public override Refusal? WhyNot => Incident.CanRejectSolution(Solution?.Id ?? Guid.Empty, Actor);

    public void OnGet() => Form.Solution = Solution?.Id ?? Guid.Empty;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await reject.HandleAsync(Number, Form.Solution, Form.Why, Seen, Moment, cancel);
        return Done(T("Thank you for saying so. The incident is back in work."));
    }
}
