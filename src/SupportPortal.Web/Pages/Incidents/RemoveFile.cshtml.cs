using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Asks before a file is removed for good (R37).</summary>
public sealed class RemoveFileModel(IncidentDoor door, FindAttachment find, RemoveFile remove) : DeedPage(door)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Attachment Target { get; private set; } = null!;

    public override Refusal? WhyNot => Incident.CanRemoveFile(Target, Actor);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || await find.HandleAsync(Number, Id, Actor, cancel) is not { } file)
            return false;
        Target = file;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await remove.HandleAsync(Number, Id, Moment, cancel);
        return Done(T("The file {0} is removed.", Target.FileName));
    }
}
