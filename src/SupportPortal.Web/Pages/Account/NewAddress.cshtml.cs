using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Where the link in the mail to a new address leads; its person signs in first.</summary>
[Limited(LimitName.SignIn)]
public sealed class NewAddressModel(ChangeAddress change, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "token")]
    public string? Token { get; set; }

    [BindProperty(SupportsGet = true, Name = "address")]
    public string? Address { get; set; }

    public bool IsOpen { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        IsOpen = await change.IsOpenAsync(Token, Address, door.Actor, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await change.HandleAsync(Token, Address, User.FindFirstValue(SignInClaims.Session) ?? "", door.Moment, cancel);
        this.Say(T("Your account has its new address. Other browsers are signed out."));
        return RedirectToPage("Index");
    }
}
