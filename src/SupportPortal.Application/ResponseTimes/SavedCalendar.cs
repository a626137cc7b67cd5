using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.ResponseTimes;

/// <summary>A version of a country's calendar, and that there are others.</summary>
/// <param name="Version">The version.</param>
/// <param name="Editions">All versions of the country that are known, the newest first; the newest is in force.</param>
public sealed record SavedCalendar(CalendarVersion Version, IReadOnlyList<CalendarEdition> Editions)
{
    /// <summary>How this version was saved.</summary>
    public CalendarEdition Edition => Editions.Single(edition => edition.Number == Version.Number);

    /// <summary>Whether promises are counted by it now.</summary>
    public bool IsInForce => Editions[0].Number == Version.Number;
}
