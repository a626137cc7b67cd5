using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>A step of the intake: about a draft of one's own, which is saved when the step is done.</summary>
public abstract class StepPage(IntakeDesk desk, IntakeStep step) : PageModel, ILoads
{
    /// <summary>The draft's key, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Draft { get; set; }

    /// <summary>"review" to go back there afterwards.</summary>
    [BindProperty(SupportsGet = true, Name = "back")]
    public string? BackTo { get; set; }

    /// <summary>The draft, with what the steps show.</summary>
    public Intake Intake { get; private set; } = null!;

    /// <summary>Whether to go back to the review afterwards.</summary>
    public bool Back => BackTo == "review";

    /// <summary>Which step this is.</summary>
    public IntakeStep Step => step;

    /// <summary>What every step does.</summary>
    protected IntakeDesk Desk => desk;

    /// <summary>Once a draft is submitted, all its steps lead to what became of it (R23).</summary>
    public virtual IActionResult? GoesTo => Intake.Draft switch
    {
        { SubmittedAs: null } => null,
        { Incidents.Count: > 1 } or { RestId: not null } => RedirectToPage("/Incidents/New/Submitted", new { Draft }),
        { SubmittedAs: { } number } => ToIncident(number),
    };

    /// <inheritdoc/>
    public virtual bool LoadsBefore(HandlerMethodDescriptor handler) => true;

    /// <inheritdoc/>
    public virtual async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await desk.FindAsync(Draft, cancel) is not { } found)
            return false;
        Intake = found;
        if (!HttpMethods.IsPost(Request.Method))
            Fill(found.Content);
        return true;
    }

    /// <summary>Fills the form with what was saved.</summary>
    protected virtual void Fill(IncidentDraft content)
    {
    }

    /// <summary>Saves this step's part of the draft, and goes to the next step, or back to the review.</summary>
    protected async Task<IActionResult> GoOnAsync(Func<IncidentDraft, IncidentDraft> change, CancellationToken cancel)
    {
        await desk.SaveAsync(Draft, change, cancel);
        return ToNext();
    }

    /// <summary>To the next step, or back to the review.</summary>
    protected RedirectToPageResult ToNext() => RedirectToPage(IntakeSteps.PageOf(Back ? IntakeStep.Review : step + 1), new { Draft });

    /// <summary>To the incident that the draft became.</summary>
    protected RedirectToPageResult ToIncident(IncidentNumber number) => Intake.Draft.IsForAnother
        ? RedirectToPage("/Queue/Incident", new { number })
        : RedirectToPage("/Incidents/Incident", new { number });
}
