using System.Globalization;

namespace SupportPortal.Web.Reports;

/// <summary>Bars over time, drawn as SVG: across in percent of the width, down in pixels. The same stands in a table.</summary>
/// <param name="Words">The picture in a sentence, for listeners.</param>
/// <param name="Bars">The bars, the oldest first.</param>
public sealed record BarChart(string Words, IReadOnlyList<ChartBar> Bars)
{
    /// <summary>The height of the drawing.</summary>
    public const int Height = 140;

    private const double Floor = 120;
    private const double Ceiling = 18;
    private const int MostLabels = 5;

    /// <summary>The value at the foot of the bars.</summary>
    public long Base { get; init; }

    /// <summary>The value at the top line; by default the highest bar.</summary>
    public long Top { get; init; } = Math.Max(1, Bars.Max(bar => bar.Value ?? 0));

    /// <summary>The line that they should reach; null for none.</summary>
    public long? Goal { get; init; }

    /// <summary>The three lines behind the bars.</summary>
    public static IEnumerable<string> Lines => [Pixels(Floor), Pixels((Floor + Ceiling) / 2), Pixels(Ceiling)];

    /// <summary>The width of a bar.</summary>
    public string Width => Percent(Slot * .7);

    private double Slot => 100.0 / Bars.Count;

    /// <summary>Where a bar begins.</summary>
    public string Left(int bar) => Percent(Slot * (bar + .15));

    /// <summary>The middle of a bar.</summary>
    public string Middle(int bar) => Percent(Slot * (bar + .5));

    /// <summary>Where a value is.</summary>
    public string Y(long value) => Pixels(Down(value));

    /// <summary>How high the bar of a value is.</summary>
    public string Up(long value) => Pixels(Floor - Down(value));

    /// <summary>Where the words over a bar stand.</summary>
    public string Over(long value) => Pixels(Down(value) - 5);

    /// <summary>Whether a bar has its label: every so many, back from the last.</summary>
    public bool IsLabelled(int bar) => (Bars.Count - 1 - bar) % (((Bars.Count - 1) / MostLabels) + 1) == 0;

    /// <summary>Whether a bar has its value written over it: what is below the goal, the highest without a goal, and the last.</summary>
    public bool IsSaid(int bar) => Bars[bar] is { Value: { } value, IsBelow: var isBelow }
        && (isBelow || (value > 0 && (bar == Bars.Count - 1 || (Goal is null && value == Top))));

    private double Down(long value) => Floor - (Math.Clamp(value - Base, 0, Top - Base) * (Floor - Ceiling) / (Top - Base));

    private static string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##}%");

    private static string Pixels(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.#}");
}
