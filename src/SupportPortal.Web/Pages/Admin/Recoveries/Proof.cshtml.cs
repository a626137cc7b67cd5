using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Admin.Recoveries;

/// <summary>The file that came with a claim, to be saved.</summary>
public sealed class ProofModel(ReadPackFile read, IFileStore files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) =>
        await read.ClaimAsync(id, cancel) is { Claim.Proof: { } proof } ? FileAnswer.Of(proof, files, Response) : NotFound();
}
