using SupportPortal.Application.Reports;
using SupportPortal.Web.Reports;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Reports;

/// <summary>How many incidents there were, by month and product.</summary>
public sealed class VolumeModel(ReadResponses responses, ReadVolume read, Door door, Reader reader) : ReportModel(door)
{
    private IReadOnlyList<Attainment> _months = [];

    public IReadOnlyList<Volume> Products { get; private set; } = [];

    public long Submitted => Products.Sum(one => one.Incidents);

    public BarChart Chart => new(
        T("Incidents by month"),
        [.. _months.GroupBy(one => one.Month).Select(month => new ChartBar(ReportWords.ShortMonth(month.Key, reader), month.Sum(one => one.Submitted)))]);

    protected override IReadOnlyList<ReportTable> InTables() => [MonthTable(), ProductTable()];

    protected override async Task ReadAsync(CancellationToken cancel)
    {
        _months = await responses.AttainmentAsync(Period, reader.Now, cancel);
        Products = await read.ByProductAsync(Period, cancel);
    }

    private ReportTable MonthTable() => new(
        "incidents-by-month", T("Incidents by month"),
        [("month", T("Month")), ("a", T("Severity A")), ("b", T("Severity B")), ("c", T("Severity C")), ("all", T("All"))],
        [.. _months.GroupBy(one => one.Month).Select(month => (IReadOnlyList<ReportCell>)
            [new(ReportWords.Month(month.Key, reader), ReportWords.Key(month.Key)), .. month.OrderBy(one => one.Severity).Select(one => ReportCell.Of(one.Submitted)), ReportCell.Of(month.Sum(one => one.Submitted))])]);

    private ReportTable ProductTable() => new(
        "incidents-by-product", T("Incidents by product"),
        [("product", T("Product")), ("incidents", T("Incidents")), ("charged", T("Charged")), ("not_charged", T("Not charged"))],
        [.. Products.Select(one => (IReadOnlyList<ReportCell>)
            [ReportCell.Of(one.Product), ReportCell.Of(one.Incidents), ReportCell.Of(one.Charged), ReportCell.Of(one.NotCharged)])]);
}
