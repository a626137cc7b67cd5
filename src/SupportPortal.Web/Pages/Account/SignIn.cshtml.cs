using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Input;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

[Limited(LimitName.SignIn, Field = "Form.Email")]
public sealed class SignInModel(CheckPassword checkPassword, Entrance entrance, Door door) : PageModel
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The form that was posted after its session had expired.</summary>
    [BindProperty(Name = KeptForm.Field)]
    public string? Kept { get; set; }

    public IActionResult OnGet()
    {
        Kept = HttpContext.Features.Get<Detour>()?.Sealed;
        return IsSignedIn ? Entrance.GoOn(this, door.Actor.Roles, ReturnUrl) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (IsSignedIn)
            return Entrance.GoOn(this, door.Actor.Roles, ReturnUrl);
        var device = BrowserName.MarksOf(Request.Headers.UserAgent.ToString());
        var account = await checkPassword.HandleAsync(Form.Email, Form.Password, device, door.Moment.At, cancel);
        return await entrance.AfterPasswordAsync(this, account, ReturnUrl, Kept);
    }

    /// <summary>Begins again after a step that came to nothing, with what was kept.</summary>
    [WhileTyping]
    public IActionResult OnPostBegin() => IsSignedIn ? Entrance.GoOn(this, door.Actor.Roles, ReturnUrl) : Page();

    private bool IsSignedIn => User.Identity?.IsAuthenticated == true;
}
