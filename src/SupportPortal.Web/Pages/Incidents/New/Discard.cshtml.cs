using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>Asks before a draft is thrown away with its files.</summary>
public sealed class DiscardModel(IntakeDesk desk, DiscardDraft discard) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public Guid Draft { get; set; }

    public Intake Intake { get; private set; } = null!;

    public IActionResult? GoesTo => Intake.Draft.SubmittedAs is { } number ? RedirectToPage("/Incidents/Incident", new { number }) : null;

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Intake = (await desk.FindAsync(Draft, cancel))!) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await discard.HandleAsync(Draft, desk.Moment, cancel);
        this.Say(T("The draft is discarded."));
        return RedirectToPage("/Incidents/New/Index");
    }
}
