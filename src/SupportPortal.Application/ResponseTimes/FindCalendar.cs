using SupportPortal.Application.Data;

namespace SupportPortal.Application.ResponseTimes;

/// <summary>Finds a country's calendar, as it is or as it was (R14).</summary>
public sealed class FindCalendar(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The version, or null when there is none.</summary>
    /// <param name="country">ISO 3166-1, two letters, in any case.</param>
    /// <param name="number">Which version; null for the one in force.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<SavedCalendar?> HandleAsync(string country, int? number, CancellationToken cancel)
    {
        var code = country.ToUpperInvariant();
        await using var db = await store.CreateDbContextAsync(cancel);
        var editions = await db.Editions(code).ToListAsync(cancel);
        if (editions.Find(edition => number is null || edition.Number == number) is not { } wanted)
            return null;
        var version = await db.CalendarVersions.AsNoTracking().SingleAsync(one => one.Country == code && one.Number == wanted.Number, cancel);
        return new SavedCalendar(version, editions);
    }
}
