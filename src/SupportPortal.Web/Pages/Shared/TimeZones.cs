using Microsoft.AspNetCore.Mvc.Rendering;
using NodaTime.TimeZones;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>The time zones to choose from: one a place, without the older names that mean the same.</summary>
public static class TimeZones
{
    /// <summary>The lines of a select.</summary>
    /// <param name="present">The zone chosen now, which stays to be chosen whatever it is called.</param>
    public static IEnumerable<SelectListItem> Choices(string present) =>
        (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Select(place => place.ZoneId)
            .Append("UTC").Append(present).Where(Has).Distinct().Order(StringComparer.Ordinal)
            .Select(zone => new SelectListItem(zone.Replace('_', ' '), zone));

    /// <summary>Whether there is such a zone.</summary>
    public static bool Has(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;
}
