using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Recoveries;

/// <summary>Refuses a claim, with or without a pack (R25).</summary>
public sealed class RefuseModel(ReadPackFile read, RefuseRecovery refuse, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    public ClaimFile Case { get; private set; } = null!;

    public Matter Matter { get; private set; } = Matter.OfOthers;

    public bool IsDecided => Case.Claim.State != RecoveryState.Waiting;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ClaimAsync(Id, cancel) is not { } claim)
            return false;
        (Case, Matter) = (claim, await read.MatterAsync(claim, door.Actor, cancel));
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await refuse.HandleAsync(Id, Form.Reason.Trim(), door.Moment, cancel);
        this.Say(T("The claim of {0} is refused, and they are told why.", Case.Claimant.DisplayName));
        return RedirectToPage("Claim", new { Id });
    }
}
