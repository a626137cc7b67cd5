using System.Globalization;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>One local day of a receipt: a lane with its open hours, what was counted of them, and the moments on it.</summary>
public sealed class ReceiptLane
{
    private const double NarrowestWithLabel = 0.06;
    private readonly ReceiptDay _day;
    private readonly ReceiptAxis _axis;

    internal ReceiptLane(ReceiptDay day, ReceiptAxis axis, bool isLast)
    {
        (_day, _axis, HasAxis) = (day, axis, isLast);
        Marks = ReceiptMark.Arrange(day.Moments.Select(moment =>
            new ReceiptMark(moment.Name, day.TimeOf(moment.At), axis.PositionOf(day.HourOf(moment.At)), moment.IsAnswer)));
    }

    /// <summary>The day: "Tuesday 10 November".</summary>
    public string Name => _day.Name;

    /// <summary>How much was counted on it.</summary>
    public Duration Counted => _day.Counted;

    /// <summary>The holiday, or that it is closed; null when it has open hours, or these do not matter.</summary>
    public string? Closed => _day.Closed;

    /// <summary>The moments on it.</summary>
    public IReadOnlyList<ReceiptMark> Marks { get; }

    /// <summary>Whether the hours stand under it.</summary>
    public bool HasAxis { get; }

    /// <summary>The hours with a line.</summary>
    public IEnumerable<(string X, string Label)> Hours => _axis.Hours.Select(hour => (_axis.X(hour), string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00")));

    /// <summary>The open hours.</summary>
    public IEnumerable<ReceiptStretch> Open => _day.Open.Select(open => Stretch(open.From, open.To, null));

    /// <summary>What was counted.</summary>
    public IEnumerable<ReceiptStretch> Parts => _day.Parts.Select(part => Stretch(part.From, part.To, DurationText.Digits(part.Length)));

    /// <summary>The upper edge of the lane, in pixels.</summary>
    public int Top => Marks.Count == 0 ? 2 : 20 + (LineHeight * Marks.Max(mark => mark.Line));

    /// <summary>The lower edge of the lane, in pixels.</summary>
    public int Bottom => Top + 28;

    /// <summary>The height of the drawing, in pixels.</summary>
    public int Height => Bottom + (HasAxis ? 20 : 4);

    /// <summary>The drawing in words.</summary>
    public string Spoken => _day.Spoken;

    private static int LineHeight => 16;

    /// <summary>How far down a mark begins, in pixels.</summary>
    public static int TopOf(ReceiptMark mark) => 3 + (LineHeight * mark.Line);

    private ReceiptStretch Stretch(Instant from, Instant to, string? label)
    {
        var (start, end) = (_day.HourOf(from), _day.HourOf(to));
        var isWide = _axis.PositionOf(end) - _axis.PositionOf(start) >= NarrowestWithLabel;
        return new ReceiptStretch(_axis.X(start), _axis.Width(start, end), _axis.X((start + end) / 2), isWide ? label : null);
    }
}
