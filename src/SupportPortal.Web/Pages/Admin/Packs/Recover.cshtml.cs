using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>Moves a pack without a claim, for a customer on the telephone (R25).</summary>
public sealed class RecoverModel(ReadPackFile read, RecoverWithoutRequest recover, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public RecoverForm Form { get; set; } = new();

    public PackFile Case { get; private set; } = null!;

    /// <summary>Why it cannot be moved now, or null.</summary>
    public Refusal? WhyNot => Case.Pack.CanBeMoved(door.Moment) ?? Matter.WhyNot;

    public Matter Matter => Case.RecoveryFor(door.Actor);

    /// <summary>Whether nobody else could move it to the reader's own account, so that they can themselves (R37).</summary>
    public bool IsOnlyAdmin => !Case.Deciders.AnotherExists(door.Actor, []);

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Case = (await read.HandleAsync(Id, cancel))!) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await recover.HandleAsync(Id, EmailAddress.Of(Form.Email), new LedgerCause(Form.Key, Form.Reason.Trim()), door.Moment, cancel);
        this.Say(Case.CanBeObjectedTo
            ? T("The pack is moved. The former and the new owner are told.")
            : T("The pack is moved. The new owner is told, and can use all of it. Nobody is left who could object."));
        return RedirectToPage("Pack", new { Id });
    }
}
