using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What became of a draft with several problems: each incident with its number and promise, and what stays (R11).</summary>
public sealed class SubmittedModel(FindSubmitted find, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public Guid Draft { get; set; }

    public SubmittedDraft Found { get; private set; } = null!;

    /// <summary>A draft that is not submitted is reviewed first.</summary>
    public IActionResult? GoesTo => Found.Incidents.Count == 0 ? RedirectToPage(IntakeSteps.PageOf(IntakeStep.Review), new { Draft }) : null;

    public async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Found = (await find.HandleAsync(Draft, door.Moment.By, cancel))!) is not null;

    public void OnGet()
    {
    }
}
