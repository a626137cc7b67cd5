using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Calendars;

public sealed class CountryModel(FindCalendar find, SaveCalendar save, PreviewCalendar preview, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "country")]
    public string Country { get; set; } = "";

    [BindProperty]
    public CalendarForm Form { get; set; } = new();

    /// <summary>The version that the admin had before them.</summary>
    [BindProperty]
    public int After { get; set; }

    /// <summary>What the admin has seen the moved promises of.</summary>
    [BindProperty]
    public string? Looked { get; set; }

    public SavedCalendar Saved { get; private set; } = null!;

    /// <summary>The open promises that would have been others; null when nobody asked.</summary>
    public IReadOnlyList<MovedPromise>? Moved { get; private set; }

    /// <summary>What the pictures show: what was typed, once its promises were looked at, else what is in force.</summary>
    public BusinessCalendar Drawn => Typed ?? Saved.Version.Calendar;

    /// <summary>What was typed; null as long as nobody asked what it would have promised.</summary>
    public BusinessCalendar? Typed { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.HandleAsync(Country, number: null, cancel) is not { } saved)
            return false;
        Saved = saved;
        return true;
    }

    public void OnGet() => Form = CalendarForm.Of(Saved.Version);

    public Task OnPostPreviewAsync(CancellationToken cancel) => LookAsync(cancel);

    /// <summary>Saves; what would have moved promises is shown first (R14).</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Looked != Form.Fingerprint && (await LookAsync(cancel)).Count > 0)
            return Page();

        var version = await save.HandleAsync(Country, Form.Name, Form.Define(), After, door.Moment, cancel);
        this.Say(T("Version {0} is in force. Promises already made stay as they are.", version.Number));
        return RedirectToPage(new { country = Country });
    }

    private async Task<IReadOnlyList<MovedPromise>> LookAsync(CancellationToken cancel)
    {
        var typed = Form.Define();
        Moved = await preview.HandleAsync(Country, Form.Name, typed, door.Moment, cancel);
        Typed = typed.ToCalendar();
        return Moved;
    }
}
