using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Reports;

/// <summary>Reports how the promises of the initial response were kept (R12, R16).</summary>
public sealed class ReadResponses(IDbContextFactory<SupportDbContext> store)
{
    private static readonly Severity[] Severities = Enum.GetValues<Severity>();

    /// <summary>Each month and severity of a period, months without incidents too.</summary>
    /// <param name="period">The days of submission.</param>
    /// <param name="now">An open clock that was due before is missed.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<Attainment>> AttainmentAsync(ReportPeriod period, Instant now, CancellationToken cancel)
    {
        await using var db = await store.OpenForReportsAsync(cancel);
        var days = await db.Incidents.Within(period).GroupBy(one => new { one.SubmittedOn, one.Severity }).Select(group => new
        {
            group.Key.SubmittedOn,
            group.Key.Severity,
            Submitted = group.LongCount(),
            Met = group.Sum(one => one.RespondedAt <= one.ResponseDue ? 1L : 0L),
            Missed = group.Sum(one => one.RespondedAt > one.ResponseDue
                || (one.RespondedAt == null && !one.ResponseNotNeeded && (one.Closure!.At >= one.ResponseDue || (one.Stage != Stage.Closed && one.ResponseDue < now))) ? 1L : 0L),
        }).ToListAsync(cancel);
        var known = days.ToLookup(day => (day.SubmittedOn.ToYearMonth(), day.Severity));
        return [.. from month in period.Months
                   from severity in Severities
                   let of = known[(month, severity)]
                   select new Attainment(month, severity, of.Sum(day => day.Met), of.Sum(day => day.Missed), of.Sum(day => day.Submitted))];
    }

    /// <summary>How soon the incidents of a period were answered, by severity; a severity without answers is left out.</summary>
    public async Task<IReadOnlyList<TimeToResponse>> TimesAsync(ReportPeriod period, CancellationToken cancel)
    {
        await using var db = await store.OpenForReportsAsync(cancel);
        var counts = await db.Incidents.Within(period)
            .Where(one => one.ResponseSeconds != null && one.TargetIsBusinessTime == (one.Severity != Severity.A))
            .GroupBy(one => new { one.Severity, Minutes = (one.ResponseSeconds!.Value + 59) / 60 })
            .Select(group => new { group.Key.Severity, group.Key.Minutes, Answered = group.LongCount() }).ToListAsync(cancel);
        return [.. Severities
            .Select(severity => TimeToResponse.Of(severity, counts.Where(one => one.Severity == severity).Select(one => KeyValuePair.Create(one.Minutes, one.Answered))))
            .OfType<TimeToResponse>()];
    }
}
