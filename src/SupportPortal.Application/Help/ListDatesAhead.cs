using SupportPortal.Application.Data;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Help;

/// <summary>Lists the lifecycle dates ahead that the feeds tell of (R35).</summary>
public sealed class ListDatesAhead(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How many days ahead the feeds look.</summary>
    public const int Days = 180;

    /// <summary>The dates from today on, the nearest first.</summary>
    /// <param name="today">The date in the seller's time zone.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<DateAhead>> HandleAsync(LocalDate today, CancellationToken cancel)
    {
        var until = today.PlusDays(Days);
        await using var db = await store.CreateDbContextAsync(cancel);
        var products = await db.Products.AsNoTracking().Whole().Where(product => product.Versions.Any(version =>
            (version.Dates.ReleasedOn >= today && version.Dates.ReleasedOn <= until)
            || (version.Dates.MainstreamEnd >= today && version.Dates.MainstreamEnd <= until)
            || (version.Dates.SupportEnd >= today && version.Dates.SupportEnd <= until)
            || (version.Dates.SecurityUpdatesEnd >= today && version.Dates.SecurityUpdatesEnd <= until))).ToListAsync(cancel);
        return [.. products.SelectMany(product => product.DatesAhead(today, until)).OrderBy(date => date.Day).ThenBy(date => date.Version.Id)];
    }
}
