using System.Globalization;

namespace SupportPortal.Web.Incidents;

/// <summary>The hours of the day that the lanes of a receipt show.</summary>
/// <param name="From">The first hour.</param>
/// <param name="To">The last hour, at most 24.</param>
public sealed record ReceiptAxis(int From, int To)
{
    /// <summary>The hours with a line, and a label under the last lane.</summary>
    public IEnumerable<int> Hours => Enumerable.Range(From + 1, To - From - 1).Where(hour => hour % Step == 0);

    private int Step => (To - From) switch { <= 12 => 2, <= 18 => 3, _ => 4 };

    /// <summary>An axis on which every hour given lies, with an hour to spare on both sides.</summary>
    public static ReceiptAxis Around(IReadOnlyCollection<double> hours) =>
        new(Math.Max(0, (int)Math.Floor(hours.Min()) - 1), Math.Min(24, (int)Math.Ceiling(hours.Max()) + 1));

    /// <summary>Where an hour lies, from 0 to 1.</summary>
    public double PositionOf(double hour) => (hour - From) / (To - From);

    /// <summary>Where an hour lies, in percent.</summary>
    public string X(double hour) => Percent(PositionOf(hour));

    /// <summary>How wide a stretch is, in percent.</summary>
    public string Width(double from, double to) => Percent(Math.Max(0, to - from) / (To - From));

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}
