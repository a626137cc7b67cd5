using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.People;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages;

/// <summary>The business hours of each country, as a picture of the days to come (R13).</summary>
public sealed class SupportHoursModel(ListCalendars list, FindProfile profiles, Door door, IOptions<PortalOptions> portal) : PageModel
{
    /// <summary>The country that was asked for; without one, the reader's own.</summary>
    [BindProperty(SupportsGet = true, Name = "country")]
    public string? Country { get; set; }

    /// <summary>The calendars in force, by country.</summary>
    public IReadOnlyList<CalendarVersion> Calendars { get; private set; } = [];

    /// <summary>The one that is shown; null when there is none at all.</summary>
    public CalendarVersion? Calendar { get; private set; }

    /// <summary>Whose calendar counts where a country has none.</summary>
    public string SellerCountry => portal.Value.SellerCountry;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Calendars = [.. (await list.HandleAsync(cancel)).Select(saved => saved.Version)];
        Calendar = Of(Country) ?? Of(await OwnCountryAsync(cancel)) ?? Of(SellerCountry) ?? (Calendars.Count > 0 ? Calendars[0] : null);
    }

    private CalendarVersion? Of(string? country) => Calendars.FirstOrDefault(version => string.Equals(version.Country, country, StringComparison.OrdinalIgnoreCase));

    private async Task<string?> OwnCountryAsync(CancellationToken cancel) =>
        door.Person is { } person ? (await profiles.HandleAsync(person, cancel)).Profile.Country : null;
}
