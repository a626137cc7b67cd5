using Microsoft.Extensions.Options;
using SupportPortal.Application.Reports;
using SupportPortal.Web.Reports;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Reports;

/// <summary>How the promises of the initial response were kept (R12).</summary>
public sealed class IndexModel(ReadResponses read, Door door, Reader reader, IOptions<ReportOptions> options) : ReportModel(door)
{
    private IReadOnlyList<Attainment> _months = [];

    public IReadOnlyList<TimeToResponse> Times { get; private set; } = [];

    public int Goal => options.Value.GoalPercent;

    /// <summary>Where the scale of the drawings begins: high up, unless a month is below that.</summary>
    public int Base => _months.Any(one => one.Percent < 80) ? 0 : 80;

    public long Submitted => _months.Sum(one => one.Submitted);

    protected override IReadOnlyList<ReportTable> InTables() => [AttainmentTable(), TimesTable()];

    /// <summary>The months of a severity.</summary>
    public IReadOnlyList<Attainment> Of(Severity severity) => [.. _months.Where(one => one.Severity == severity)];

    /// <summary>All months of a severity in one.</summary>
    public Attainment Whole(Severity severity) => Attainment.Of(Of(severity));

    public BarChart ChartOf(Severity severity)
    {
        var months = Of(severity);
        var below = months.Where(one => one.Percent < Goal).Select(one => T("{0} {1} % ({2:N0} of {3:N0})", ReportWords.Month(one.Month, reader), one.Percent, one.Met, one.Due)).ToList();
        var words = below.Count == 0
            ? T("Severity {0}: response targets met by month. No month is below the goal of {1} %.", severity, Goal)
            : T("Severity {0}: response targets met by month. Below the goal of {1} %: {2}.", severity, Goal, string.Join(", ", below));
        return new BarChart(words, [.. months.Select(one => new ChartBar(ReportWords.ShortMonth(one.Month, reader), one.Percent, one.Percent < Goal))])
        {
            Base = Base,
            Top = 100,
            Goal = Goal,
        };
    }

    protected override async Task ReadAsync(CancellationToken cancel)
    {
        _months = await read.AttainmentAsync(Period, reader.Now, cancel);
        Times = await read.TimesAsync(Period, cancel);
    }

    private ReportTable AttainmentTable()
    {
        var shown = new ReportTable(
            "attainment", T("Response targets met, percent, by severity and month"),
            [("severity", T("Severity")), .. Period.Months.Select(month => (ReportWords.Key(month), ReportWords.Month(month, reader)))],
            [.. Enum.GetValues<Severity>().Select(severity => (IReadOnlyList<ReportCell>)
                [ReportCell.Of(severity.ToString()), .. Of(severity).Select(one => ReportCell.Of(one.Percent, one.Percent < Goal) with { Detail = ReportWords.Count(one) })])]);

        // The counts stand behind the percentages, so that these stay where they were.
        return shown with
        {
            InFile = shown with
            {
                Columns = [.. shown.Columns, .. Period.Months.Select(ReportWords.Key).SelectMany(month => new[] { ($"{month}_met", ""), ($"{month}_due", "") })],
                Rows = [.. Enum.GetValues<Severity>().Zip(shown.Rows, (severity, row) => (IReadOnlyList<ReportCell>)
                    [.. row, .. Of(severity).SelectMany(one => new[] { ReportCell.Of(one.Met), ReportCell.Of(one.Due) })])],
            },
        };
    }

    private ReportTable TimesTable() => new(
        "time-to-first-response", T("Time to first response"),
        [("severity", T("Severity")), ("answered", T("Answered")), ("median_minutes", T("Median")), ("within_90_percent_minutes", T("90 %")), ("within_99_percent_minutes", T("99 %"))],
        [.. Times.Select(one => (IReadOnlyList<ReportCell>)
            [ReportCell.Of(one.Severity.ToString()), ReportCell.Of(one.Answered), Minutes(one.Median), Minutes(one.Within90), Minutes(one.Within99)])]);

    private static ReportCell Minutes(Duration span) => new(DurationText.Exact(span), ReportCell.Of((long)span.TotalMinutes).Raw);
}
