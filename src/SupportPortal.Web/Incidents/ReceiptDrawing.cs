using System.Globalization;
using NodaTime.Text;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>
/// The response receipt as it is drawn and as a table: a lane a local day, in the calendar's own time, because its days
/// and holidays are of that zone (R14).
/// </summary>
public sealed class ReceiptDrawing
{
    internal static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private readonly IReadOnlyList<ReceiptDay> _days;

    /// <summary>Draws a receipt.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="answeredAt">The initial response; drawn when it is on one of the days counted.</param>
    /// <param name="culture">The language for the names of days.</param>
    public ReceiptDrawing(ResponseReceipt receipt, Instant? answeredAt, CultureInfo culture)
    {
        Receipt = receipt;
        _days = [.. receipt.Days.Select(day => new ReceiptDay(day, receipt, answeredAt, culture))];
        var axis = ReceiptAxis.Around([.. _days.SelectMany(day => day.Hours)]);
        Lanes = [.. _days.Select((day, index) => new ReceiptLane(day, axis, index == _days.Count - 1))];
    }

    /// <summary>What is drawn.</summary>
    public ResponseReceipt Receipt { get; }

    /// <summary>Where the receipt is as JSON, if anywhere yet.</summary>
    public string? Address { get; init; }

    /// <summary>A lane for each local day, in order.</summary>
    public IReadOnlyList<ReceiptLane> Lanes { get; }

    /// <summary>What was counted, in order; the lengths add up to the target.</summary>
    public IEnumerable<Duration> Lengths => _days.SelectMany(day => day.Parts).Select(part => part.Length);

    /// <summary>The same as a table.</summary>
    public IReadOnlyList<ReceiptRow> Rows
    {
        get
        {
            List<ReceiptRow> rows = [];
            foreach (var day in _days)
                rows.AddRange(day.Rows(rows.Count == 0 ? Duration.Zero : rows[^1].SoFar));
            return rows;
        }
    }

    /// <summary>What else due rests on than the target from submission; null when it is just that (R17).</summary>
    public string? Basis => Receipt.Basis switch
    {
        PromiseBasis.Raised => T("Counted from the moment at which the severity was raised, because that is due earlier."),
        PromiseBasis.RaisedDueStays => T("The severity was raised to {0} since. What was promised before is due no later, so it stays.", Receipt.Severity),
        PromiseBasis.LoweredByCustomer => T("Counted anew from submission, because the severity was lowered before due."),
        PromiseBasis.LoweredDueStays => T("The severity was lowered to {0} since. What was promised stays.", Receipt.Severity),
        _ => null,
    };

    /// <summary>The place whose time it is.</summary>
    public string City => CityWords.Of(Receipt.TimeZoneId);

    /// <summary>The day and the local time at which the target is used up.</summary>
    public (string Day, string Time) Due => (_days[^1].ShortName, _days[^1].TimeOf(Receipt.Due));
}
