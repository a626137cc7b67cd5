using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.ResponseTimes;

namespace SupportPortal.Web.Pages.Admin.Calendars;

public sealed class VersionModel(FindCalendar find) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "country")]
    public string Country { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; }

    public SavedCalendar Saved { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.HandleAsync(Country, Number, cancel) is not { } saved)
            return false;
        Saved = saved;
        return true;
    }
}
