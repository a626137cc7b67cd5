using SupportPortal.Application.Reports;
using SupportPortal.Web.Reports;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Reports;

/// <summary>How long open incidents have been open.</summary>
public sealed class OpenWorkModel(ReadOpenWork read, Door door) : ReportModel(door)
{
    private IReadOnlyList<OpenWork> _work = [];

    public long Open => _work.Sum(one => one.Incidents);

    public long Waiting => _work.Sum(one => one.Waiting);

    protected override IReadOnlyList<ReportTable> InTables() =>
    [
        new(
            "open-work", T("Open incidents by age"),
            [("age", T("Age")), ("a", T("Severity A")), ("b", T("Severity B")), ("c", T("Severity C")), ("all", T("All")), ("waiting", T("Wait for the customer"))],
            [.. Ages.Select(age => (IReadOnlyList<ReportCell>)
            [
                new(ReportWords.Of(age.Key), age.Key.ToString()), .. age.OrderBy(one => one.Severity).Select(one => ReportCell.Of(one.Incidents)),
                ReportCell.Of(age.Sum(one => one.Incidents)), ReportCell.Of(age.Sum(one => one.Waiting)),
            ])]),
    ];

    public IEnumerable<IGrouping<WorkAge, OpenWork>> Ages => _work.GroupBy(one => one.Age);

    protected override async Task ReadAsync(CancellationToken cancel) => _work = await read.HandleAsync(Today, cancel);
}
