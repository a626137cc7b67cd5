using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Packs;

/// <summary>Asking for the pack of somebody who has left, and what came of it (R25).</summary>
[Limited(LimitName.Recovery)]
public sealed class RecoverModel(RequestRecovery request, ListOwnPacks own, Door door, IOptions<FilesOptions> files) : PageModel, ILoads
{
    [BindProperty]
    public RecoverForm Form { get; set; } = new();

    public IReadOnlyList<OwnClaim> Claims { get; private set; } = [];

    public int MaxMegabytes => files.Value.MaxMegabytes;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Claims = await own.ClaimsAsync(door.Actor.Person, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var claim = new RecoveryClaim(OrderConfirmationNumber.Of(Form.Number), Form.Company, Form.Relation);
        await using var content = Form.Proof?.OpenReadStream();
        await request.HandleAsync(claim, content is null ? null : new ProofUpload(content, Form.Proof!.FileName), door.Moment, cancel);
        return RedirectToPage("Asked");
    }
}
