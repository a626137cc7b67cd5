using Microsoft.AspNetCore.Mvc;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>
/// What kind of help is wanted, and what is wrong, in one problem or several (R11); what is excluded is said here, before
/// anything is used (R31).
/// </summary>
public sealed class ProblemModel(IntakeDesk desk, Reader reader) : StepPage(desk, IntakeStep.Problem)
{
    [BindProperty]
    public ProblemForm Form { get; set; } = new();

    private Exclusion? Kind => Intake.KindsOfHelp.FirstOrDefault(kind => kind.Code == Form.HelpKind);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var found = await base.LoadAsync(cancel);
        // What is excluded is known only here; it is said together with what else the form misses.
        if (found && HttpMethods.IsPost(Request.Method) && Form.IsDone && Form.HelpKind.Length > 0 && WhyNot() is { } refusal)
            ModelState.AddModelError("Form.HelpKind", RefusalSentences.Of(refusal, reader));
        return found;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var content = await Desk.SaveAsync(Draft, kept => Form.PutInto(kept, Kind?.IsCovered != false, Desk.Moment), cancel);
        return Form.IsDone ? ToNext()
            : RedirectToPage(null, null, new { Draft, back = BackTo }, Form.Add ? $"problem-{content.Problems.Count}" : "problems");
    }

    protected override void Fill(IncidentDraft content) => Form = ProblemForm.Of(content);

    private Domain.Refusal? WhyNot() => Kind is { } kind ? kind.CanGoOn(Form.Insists) : new HelpKindIsMissing();
}
