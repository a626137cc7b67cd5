using Microsoft.Extensions.Options;
using SupportPortal.Application.Reports;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Reports;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Reports;

/// <summary>How incidents ended, and what became of their charge (R6, R8).</summary>
public sealed class OutcomesModel(ReadVolume read, Door door, IOptions<PortalOptions> portal) : ReportModel(door)
{
    public IReadOnlyList<OutcomeCount> Outcomes { get; private set; } = [];

    public long Closed => Outcomes.Sum(one => one.Closed);

    protected override IReadOnlyList<ReportTable> InTables() =>
    [
        new(
            "outcomes", T("Closed incidents by outcome"),
            [("outcome", T("Outcome")), ("closed", T("Closed")), ("charged", T("Charged")), ("not_charged", T("Not charged")), ("waiting", T("Wait for a decision"))],
            [.. Outcomes.Select(one => (IReadOnlyList<ReportCell>)
                [new(IncidentWords.Of(one.Outcome), one.Outcome.ToString()), ReportCell.Of(one.Closed), ReportCell.Of(one.Charged), ReportCell.Of(one.NotCharged), ReportCell.Of(one.Waiting)])]),
    ];

    protected override async Task ReadAsync(CancellationToken cancel)
    {
        var zone = portal.Value.SellerZone;
        Outcomes = await read.OutcomesAsync(zone.AtStartOfDay(Period.From).ToInstant(), zone.AtStartOfDay(Period.To.PlusDays(1)).ToInstant(), cancel);
    }
}
