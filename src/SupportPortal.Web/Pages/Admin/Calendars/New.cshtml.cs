using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Calendars;

public sealed class NewModel(SaveCalendar save, Door door) : PageModel
{
    [BindProperty]
    public string Country { get; set; } = "";

    [BindProperty]
    public CalendarForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var version = await save.HandleAsync(Country, Form.Name, Form.Define(), after: 0, door.Moment, cancel);
        this.Say(T("{0} has a business calendar from now on.", Countries.NameOf(version.Country)));
        return RedirectToPage("Country", new { country = version.Country.ToLowerInvariant() });
    }
}
