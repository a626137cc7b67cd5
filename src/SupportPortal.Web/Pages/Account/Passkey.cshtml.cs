using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>One passkey: its name, and taking it away.</summary>
[AsksAgain]
public sealed class PasskeyModel(ChangePasskeys change, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public PasskeyForm Form { get; set; } = new();

    public Passkey Passkey { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await change.FindAsync(Id, door.Actor.Person, cancel) is not { } passkey)
            return false;
        Passkey = passkey;
        if (HttpMethods.IsGet(Request.Method))
            Form.Name = passkey.Name;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await change.RenameAsync(Id, Form.Name.Trim(), door.Moment, cancel);
        this.Say(T("The passkey has its new name."));
        return RedirectToPage("Passkeys");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        await change.RemoveAsync(Id, User.FindFirstValue(SignInClaims.Session) ?? "", door.Moment, cancel);
        this.Say(T("The passkey is removed. Other browsers are signed out. Remove it from your device, too."));
        return RedirectToPage("Passkeys");
    }
}
