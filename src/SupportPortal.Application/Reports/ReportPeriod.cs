namespace SupportPortal.Application.Reports;

/// <summary>The days that a report is about, both included, in the seller's zone.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; not before the first.</param>
public sealed record ReportPeriod(LocalDate From, LocalDate To)
{
    /// <summary>The most months that a report can be about.</summary>
    public const int MostMonths = 60;

    /// <summary>How many months it touches.</summary>
    public int MonthCount => ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;

    /// <summary>Its months, the first and the last perhaps in part.</summary>
    public IEnumerable<YearMonth> Months
    {
        get
        {
            for (var month = From.ToYearMonth(); month.CompareTo(To.ToYearMonth()) <= 0; month = month.PlusMonths(1))
                yield return month;
        }
    }

    /// <summary>This month until today, and the whole months before it.</summary>
    /// <param name="months">How many months, this one included.</param>
    /// <param name="today">Today in the seller's zone.</param>
    public static ReportPeriod Last(int months, LocalDate today) => new(today.ToYearMonth().PlusMonths(1 - months).OnDayOfMonth(1), today);
}
