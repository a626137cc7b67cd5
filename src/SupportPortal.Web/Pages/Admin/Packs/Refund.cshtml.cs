using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>Takes out what is left of a pack, because it is refunded (R20, R27).</summary>
public sealed class RefundModel(ReadPackFile read, RefundPack refund, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public RefundForm Form { get; set; } = new();

    public PackFile Case { get; private set; } = null!;

    public Matter Matter => Case.MatterFor(door.Actor);

    /// <summary>Why nothing can be taken out now, or null.</summary>
    public Refusal? WhyNot => Case.Pack.CanCancel(door.Moment) ?? Matter.WhyNot;

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Case = (await read.HandleAsync(Id, cancel))!) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await refund.HandleAsync(Id, Form.Unused, new LedgerCause(Form.Key, Form.Reason.Trim()), door.Moment, cancel);
        this.Say(T("What was left is taken out, and the owner is told."));
        return RedirectToPage("Pack", new { Id });
    }
}
