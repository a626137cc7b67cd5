using SupportPortal.Application.Reports;
using SupportPortal.Web.Reports;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Reports;

/// <summary>What was sold, used and returned, and what expires (R20, R22).</summary>
public sealed class PacksModel(ReadPackFigures read, Door door, Reader reader) : ReportModel(door)
{
    private IReadOnlyList<PackMonth> _months = [];

    private IReadOnlyList<Expiring> _expiring = [];

    public bool IsEmpty => _months.All(month => month is { Sold: 0, Used: 0, Returned: 0 }) && _expiring.Count == 0;

    public bool Expires => _expiring.Count > 0;

    public BarChart Sold => Chart(T("Incidents sold by month"), month => month.Sold);

    public BarChart Used => Chart(T("Incidents used by month"), month => month.Used);

    public BarChart Ends => new(
        T("Incidents left in packs, by the month of their last day"),
        [.. _expiring.Select(one => new ChartBar(ReportWords.ShortMonth(one.Month, reader), one.Left))]);

    protected override IReadOnlyList<ReportTable> InTables() => [MonthTable(), ExpiringTable()];

    protected override async Task ReadAsync(CancellationToken cancel)
    {
        _months = await read.MonthsAsync(Period, cancel);
        _expiring = await read.ExpiringAsync(Period.From, cancel);
    }

    private BarChart Chart(string words, Func<PackMonth, long> value) =>
        new(words, [.. _months.Select(month => new ChartBar(ReportWords.ShortMonth(month.Month, reader), value(month)))]);

    private ReportTable MonthTable() => new(
        "packs", T("Incidents sold, used and returned by month"),
        [("month", T("Month")), ("packs", T("Packs sold")), ("sold", T("Incidents sold")), ("used", T("Incidents used")), ("returned", T("Incidents returned"))],
        [.. _months.Select(one => (IReadOnlyList<ReportCell>)
            [Of(one.Month), ReportCell.Of(one.Packs), ReportCell.Of(one.Sold), ReportCell.Of(one.Used), ReportCell.Of(one.Returned)])]);

    private ReportTable ExpiringTable() => new(
        "expiring", T("Incidents left in packs, by the month of their last day"),
        [("month", T("Month of the last day")), ("packs", T("Packs")), ("left", T("Incidents left"))],
        [.. _expiring.Select(one => (IReadOnlyList<ReportCell>)[Of(one.Month), ReportCell.Of(one.Packs), ReportCell.Of(one.Left)])]);

    private ReportCell Of(YearMonth month) => new(ReportWords.Month(month, reader), ReportWords.Key(month));
}
