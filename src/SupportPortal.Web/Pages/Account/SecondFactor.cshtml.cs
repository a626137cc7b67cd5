using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Where engineers and admins are led who have no second factor yet.</summary>
[BeforeSecondFactor]
public sealed class SecondFactorModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The form that was posted meanwhile; it stays in this page until there is a second factor.</summary>
    public Detour? Posted => HttpContext.Features.Get<Detour>();
}
