using System.Globalization;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>The dates that a drawing of lifecycles spans; positions are percentages of its width.</summary>
/// <param name="From">The left edge.</param>
/// <param name="To">The right edge, later than <paramref name="From"/>.</param>
public sealed record TimelineAxis(LocalDate From, LocalDate To)
{
    private const int MostYears = 7;

    /// <summary>The years to write under it, with their places: first days of years, not more than fit.</summary>
    public IEnumerable<(int Year, string At)> Years
    {
        get
        {
            var (first, last) = (From.Year + 1, To.Year);
            var step = Math.Max(1, (int)Math.Ceiling((last - first + 1) / (double)MostYears));
            for (var year = first; year <= last; year += step)
                yield return (year, At(new LocalDate(year, 1, 1)));
        }
    }

    /// <summary>An axis for versions of a product: from the first release, or today, to the last known end, or today.</summary>
    public static TimelineAxis Of(IEnumerable<ProductVersion> versions, LocalDate today)
    {
        LocalDate[] dates = [today, .. versions.SelectMany(DatesOf)];
        var (from, to) = (dates.Min(), dates.Max());
        // Room for the lines at the edges, and for a phase whose end is not known.
        var margin = Period.FromMonths(Math.Max(3, Period.Between(from, to, PeriodUnits.Months).Months / 24));
        return new TimelineAxis(from - margin, to + margin);
    }

    /// <summary>The place of the midnight at which a date begins, such as "12.34%".</summary>
    public string At(LocalDate date) => Percent(Share(date));

    /// <summary>The width between two dates.</summary>
    public string Width(LocalDate from, LocalDate to) => Percent(Share(to) - Share(from));

    /// <summary>A share of the width as SVG writes it.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");

    private static IEnumerable<LocalDate> DatesOf(ProductVersion version) =>
        new[] { version.ReleasedOn, version.MainstreamEnd, version.SupportEnd, version.SecurityUpdatesEnd }.OfType<LocalDate>();

    private double Share(LocalDate date) =>
        Math.Clamp((double)Period.DaysBetween(From, date) / Period.DaysBetween(From, To), 0, 1);
}
