using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>Puts the count of a pack right (R20).</summary>
public sealed class CorrectModel(ReadPackFile read, CorrectPack correct, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public CorrectForm Form { get; set; } = new();

    public PackFile Case { get; private set; } = null!;

    public Matter Matter => Case.MatterFor(door.Actor);

    /// <summary>Why it cannot be corrected now, or null.</summary>
    public Refusal? WhyNot => Case.Pack.CanBeChanged(door.Moment) ?? Matter.WhyNot;

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Case = (await read.HandleAsync(Id, cancel))!) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await correct.HandleAsync(Id, Form.Change!.Value, new LedgerCause(Form.Key, Form.Reason.Trim()), door.Moment, cancel);
        this.Say(T("The pack is corrected, and its owner is told."));
        return RedirectToPage("Pack", new { Id });
    }
}
