using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Says what deleting the account means, and deletes it (R38).</summary>
[Limited(LimitName.SignIn)]
public sealed class DeleteModel(DeleteAccount delete, Door door) : PageModel, ILoads
{
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    public DeletionOutlook Outlook { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Outlook = await delete.OutlookAsync(door.Moment, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await delete.HandleAsync(Form.Password, door.Moment, cancel);
        await HttpContext.SignOutAsync();
        this.Say(T("Your account is deleted, and you are signed out everywhere."));
        return RedirectToPage("/Index");
    }
}
