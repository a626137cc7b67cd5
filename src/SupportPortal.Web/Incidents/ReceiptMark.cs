using System.Globalization;

namespace SupportPortal.Web.Incidents;

/// <summary>A moment on a lane, with its label above: to the right of it where there is room, else to the left.</summary>
/// <param name="Name">What happened then, such as "Due".</param>
/// <param name="Time">The local time of day, such as "15:10".</param>
/// <param name="Position">Where it is on the lane, from 0 to 1.</param>
/// <param name="IsAnswer">Whether it is the initial response, which ends at the lane.</param>
public sealed record ReceiptMark(string Name, string Time, double Position, bool IsAnswer)
{
    // A lane on a narrow telephone, and a letter of its labels, in pixels.
    private const double Lane = 280;
    private const double Letter = 6.4;
    private const double Gap = 7;

    /// <summary>Which line of labels it is on, counted from the top.</summary>
    public int Line { get; init; }

    /// <summary>The label.</summary>
    public string Label => $"{Name} {Time}";

    /// <summary>Whether the label ends at the mark instead of beginning there.</summary>
    public bool EndsHere => Position + Width > 1;

    /// <summary>Where it is on the lane.</summary>
    public string X => string.Create(CultureInfo.InvariantCulture, $"{Position * 100:0.##}%");

    private double Width => ((Label.Length * Letter) + Gap) / Lane;

    private double Left => EndsHere ? Position - Width : Position;

    private double Right => EndsHere ? Position : Position + Width;

    /// <summary>Puts marks that would overlap on lines of their own, so that no mark runs through a label.</summary>
    public static IReadOnlyList<ReceiptMark> Arrange(IEnumerable<ReceiptMark> marks)
    {
        var sorted = marks.OrderBy(mark => mark.Position).ToList();
        var overlap = sorted.Zip(sorted.Skip(1)).Any(pair => pair.First.Right > pair.Second.Left);
        if (!overlap)
            return sorted;
        if (sorted[0].EndsHere)
            sorted.Reverse();
        return [.. sorted.Select((mark, line) => mark with { Line = line })];
    }
}
