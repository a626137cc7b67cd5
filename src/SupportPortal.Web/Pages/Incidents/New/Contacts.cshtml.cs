using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>
/// Whom to reach, and files. Files are stored at once, and with them what was typed, whatever is missing of it yet.
/// </summary>
public sealed class ContactsModel(IntakeDesk desk, ReceiveFiles receive, DetachFromDraft detach, Reader reader)
    : StepPage(desk, IntakeStep.ContactsAndFiles)
{
    [BindProperty]
    public ContactsForm Form { get; set; } = new();

    public int MaxMegabytes => receive.MaxMegabytes;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var found = await base.LoadAsync(cancel);
        Form.AddRoom();
        return found;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        HttpContext.Features.Set(new ReceivedFiles());
        foreach (var sentence in await receive.HandleAsync(Draft, Form.Files, cancel))
            ModelState.AddModelError("Form.Files", sentence);
        if (Form.Done && Form.PutInto(Intake.Content).Missing(Step) is { } missing)
            Say(missing);
        await Desk.SaveAsync(Draft, Form.PutInto, cancel);
        if (ModelState.IsValid)
            return Form.Done ? ToNext() : ToSelf();
        await LoadAsync(cancel);
        return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    /// <summary>Receives files that a script sends by themselves, and answers with the list.</summary>
    public async Task<IActionResult> OnPostFilesAsync(List<IFormFile> files, CancellationToken cancel)
    {
        var refused = await receive.HandleAsync(Draft, files, cancel);
        await LoadAsync(cancel);
        return Partial("_DraftFiles", new DraftFiles(Draft, Intake.Content, refused));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid file, CancellationToken cancel)
    {
        await detach.HandleAsync(Draft, file, Desk.Moment, cancel);
        await Desk.SaveAsync(Draft, Form.PutInto, cancel);
        return ToSelf();
    }

    // Each field says what it lacks.
    private void Say(Domain.Refusal missing)
    {
        var lacks = missing is RoundTheClockContactIsMissing ? Form.LacksAtAnyHour().ToList() : [];
        foreach (var (field, words) in lacks.DefaultIfEmpty(("Contacts[0].Name", RefusalSentences.Of(missing, reader))))
            ModelState.AddModelError($"Form.{field}", words);
    }

    protected override void Fill(IncidentDraft content) => Form = ContactsForm.Of(Intake);

    private RedirectToPageResult ToSelf() => RedirectToPage(null, null, new { Draft, back = BackTo }, "files");
}
