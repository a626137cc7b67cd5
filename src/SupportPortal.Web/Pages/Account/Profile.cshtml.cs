using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

public sealed class ProfileModel(FindProfile find, ChangeProfile change, Door door) : PageModel, ILoads
{
    [BindProperty]
    public ProfileForm Form { get; set; } = new();

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var (_, profile) = await find.HandleAsync(door.Actor.Person, cancel);
        if (HttpMethods.IsGet(Request.Method))
            Form = ProfileForm.Of(profile);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await change.HandleAsync(Form.ToProfile(), door.Moment, cancel);
        if (Languages.Find(Form.Language) is { } language)
            LanguageSetup.Speak(language);
        this.Say(T("Your profile is saved."));
        return RedirectToPage("Index");
    }
}
