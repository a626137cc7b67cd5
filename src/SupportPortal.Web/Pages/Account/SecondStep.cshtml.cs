using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Asks for a code after the password.</summary>
[Limited(LimitName.SignIn, IsSecondStep = true)]
public sealed class SecondStepModel(SecondStep step, CheckCode check, Entrance entrance, Door door) : PageModel, ILoads
{
    [BindProperty]
    public CodeForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The form that was posted after its session had expired.</summary>
    [BindProperty(Name = KeptForm.Field)]
    public string? Kept { get; set; }

    /// <summary>Whether there is an app whose codes count, and a passkey that does as well.</summary>
    public (bool App, bool Passkey) Factors { get; private set; }

    // A kept form is too large for an address: the browser posts it once more.
    public IActionResult? GoesTo => Pending is not null ? null
        : Kept is { Length: > 0 } ? LocalRedirectPreserveMethod(Url.Page("SignIn", "Begin")!)
        : RedirectToPage("SignIn", new { ReturnUrl });

    private PendingSignIn? Pending => step.Read(HttpContext);

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (Pending is { } pending)
            Factors = await check.FactorsAsync(pending.Account, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        // The first step hands a kept form on by posting it here; there is no code in it yet.
        if (Pending is not { } pending || !Request.Form.ContainsKey("Form.Code"))
            return Page();
        var device = BrowserName.MarksOf(Request.Headers.UserAgent.ToString());
        var way = await check.HandleAsync(pending.Account, pending.Stamp, Form.Code, device, door.Moment, cancel);
        return await entrance.LetInAsync(this, (pending.Account, pending.Email, pending.Roles), way, ReturnUrl, Kept);
    }
}
