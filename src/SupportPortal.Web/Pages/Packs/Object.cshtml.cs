using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Packs;

/// <summary>
/// Where the link in an old owner's mail leads (R25). Opening it changes nothing: mail programs open links by themselves.
/// </summary>
[Limited(LimitName.LookUp)]
public sealed class ObjectModel(ObjectToRecovery deed, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "token")]
    public string Token { get; set; } = "";

    [BindProperty]
    public ObjectForm Form { get; set; } = new();

    /// <summary>What the link is about; null when it is not good.</summary>
    public MovedPack? Moved { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Moved = await deed.ReadAsync(Token, door.Moment.At, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await deed.HandleAsync(Token, Form.Words, door.Moment, cancel);
        return RedirectToPage(new { Token });
    }
}
