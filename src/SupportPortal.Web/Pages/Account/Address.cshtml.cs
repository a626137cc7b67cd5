using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Asks to move the account to another address.</summary>
[AsksAgain, Limited(LimitName.ForgotPassword)]
public sealed class AddressModel(FindProfile find, ChangeAddress change, Door door) : PageModel, ILoads
{
    [BindProperty]
    public AddressForm Form { get; set; } = new();

    public string Present { get; private set; } = "";

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        (Present, _) = await find.HandleAsync(door.Actor.Person, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await change.AskAsync(EmailAddress.Of(Form.Email), door.Moment, cancel);
        this.Say(T("We have sent a mail to the new address. Open the link in it, in this browser, within three days."));
        return RedirectToPage("Index");
    }
}
