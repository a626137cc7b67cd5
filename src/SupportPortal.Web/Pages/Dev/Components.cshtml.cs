using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Domain;

namespace SupportPortal.Web.Pages.Dev;

/// <summary>Every part once, to look at in light and dark; in Development only.</summary>
public sealed class ComponentsModel : PageModel
{
    [BindProperty]
    public ComponentsForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public bool Sent { get; set; }

    /// <summary><c>light</c> or <c>dark</c>, whatever the system has.</summary>
    [BindProperty(SupportsGet = true, Name = "theme")]
    public string? Theme { get; set; }

    public IActionResult OnPost()
    {
        if (Form.Refuse)
            new SomeoneElseWasFaster().Throw();
        return RedirectToPage(new { Sent = true });
    }
}
