using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>All versions of the problem definition with what each changed, and a new one (R4).</summary>
public sealed class DefinitionModel(IncidentDoor door, ProposeDefinition propose) : DeedPage(door)
{
    [BindProperty]
    public DefinitionForm Form { get; set; } = new();

    public override Refusal? WhyNot => Incident.CanProposeDefinition(Actor);

    /// <summary>The versions, the latest first, each with the one before.</summary>
    public IEnumerable<(ProblemDefinition Version, string? Before)> Versions
    {
        get
        {
            var versions = Incident.Definitions.OrderBy(version => version.Number).ToList();
            return versions.Select((version, index) => (version, index == 0 ? null : versions[index - 1].Text)).Reverse();
        }
    }

    public void OnGet() => Form.Text = Incident.LatestDefinition?.Text ?? "";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await propose.HandleAsync(Number, Form.Text, Seen, Moment, cancel);
        return Done(T("Your definition is proposed. It counts once the other side agrees."));
    }
}
