using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Recoveries;

/// <summary>Approves a claim, after saying what that does (R25).</summary>
public sealed class ApproveModel(ReadPackFile read, ApproveRecovery approve, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    public ClaimFile Claim { get; private set; } = null!;

    public PackFile Pack { get; private set; } = null!;

    /// <summary>The claims that this one closes.</summary>
    public IEnumerable<ClaimFile> Others => Pack.Claims.Where(one => one.Claim.Id != Id);

    public Matter Matter => Pack.MatterFor(door.Actor, Claim.Claim);

    /// <summary>Why it cannot be approved now, or null.</summary>
    public Refusal? WhyNot =>
        Claim.Claim.State != RecoveryState.Waiting ? new ClaimIsDecided() : Pack.Pack.CanBeMovedTo(Claim.Claim.AskedBy, door.Moment) ?? Matter.WhyNot;

    /// <summary>Whether the reader can refuse it instead.</summary>
    public bool CanBeRefused => Claim.Claim.State == RecoveryState.Waiting && Matter.WhyNot is null;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ClaimAsync(Id, cancel) is not { PackId: { } pack } claim)
            return false;
        (Claim, Pack) = (claim, (await read.HandleAsync(pack, cancel))!);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await approve.HandleAsync(Id, Form.Reason.Trim(), door.Moment, cancel);
        this.Say(Pack.CanBeObjectedTo
            ? T("The pack is {0}’s now. Everybody concerned is told.", Claim.Claimant.DisplayName)
            : T("The pack is {0}’s now, who is told, and can use all of it. Nobody is left who could object.", Claim.Claimant.DisplayName));
        return RedirectToPage("/Admin/Packs/Pack", new { id = Claim.PackId });
    }
}
