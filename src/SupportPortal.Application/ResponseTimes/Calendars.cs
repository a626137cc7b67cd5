using SupportPortal.Application.Data;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.ResponseTimes;

/// <summary>Finds the calendar that counts (R13): that of the account's country, else the seller's.</summary>
public static class Calendars
{
    /// <summary>The version in force for <paramref name="country"/>, else for <paramref name="sellerCountry"/>.</summary>
    /// <exception cref="InvalidOperationException">Neither has a calendar: the seed has not run.</exception>
    public static async Task<CalendarVersion> InForceAsync(
        this SupportDbContext db, string country, string sellerCountry, CancellationToken cancel) =>
        await db.Latest(country, cancel) ?? await db.Latest(sellerCountry, cancel)
        ?? throw new InvalidOperationException($"There is no business calendar for {country} or {sellerCountry}.");

    /// <summary>The version in force of each country, by country.</summary>
    public static IQueryable<CalendarVersion> CalendarsInForce(this SupportDbContext db) =>
        db.CalendarVersions
            .Where(version => !db.CalendarVersions.Any(later => later.Country == version.Country && later.Number > version.Number))
            .OrderBy(version => version.Country);

    /// <summary>That the versions of a country were saved, the newest first.</summary>
    internal static IQueryable<CalendarEdition> Editions(this SupportDbContext db, string country) =>
        from version in db.CalendarVersions
        where version.Country == country
        join person in db.Users on version.SavedBy equals person.Id into people
        from person in people.DefaultIfEmpty()
        orderby version.Number descending
        select new CalendarEdition(version.Number, version.Name, version.SavedAt, version.SavedBy, person!.DisplayName);

    private static Task<CalendarVersion?> Latest(this SupportDbContext db, string country, CancellationToken cancel) =>
        db.CalendarVersions.AsNoTracking()
            .Where(version => version.Country == country)
            .OrderByDescending(version => version.Number)
            .FirstOrDefaultAsync(cancel);
}
