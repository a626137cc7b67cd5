using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Reports;

/// <summary>Reports how long open incidents have been open.</summary>
public sealed class ReadOpenWork(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Each age and severity, those without incidents too.</summary>
    /// <param name="today">Today in the seller's zone.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<OpenWork>> HandleAsync(LocalDate today, CancellationToken cancel)
    {
        await using var db = await store.OpenForReportsAsync(cancel);
        var days = await db.Incidents.AsNoTracking().IgnoreAutoIncludes().Where(one => one.Stage != Stage.Closed)
            .GroupBy(one => new { one.SubmittedOn, one.Severity }).Select(group => new
            {
                group.Key.SubmittedOn,
                group.Key.Severity,
                Incidents = group.LongCount(),
                Waiting = group.Sum(one => one.Stage == Stage.WaitingForCustomer || one.Stage == Stage.SolutionSuggested ? 1L : 0L),
            }).ToListAsync(cancel);
        var known = days.ToLookup(day => (AgeOf(Period.DaysBetween(day.SubmittedOn, today)), day.Severity));
        return [.. from age in Enum.GetValues<WorkAge>()
                   from severity in Enum.GetValues<Severity>()
                   let of = known[(age, severity)]
                   select new OpenWork(age, severity, of.Sum(day => day.Incidents), of.Sum(day => day.Waiting))];
    }

    /// <summary>The age after a number of days.</summary>
    public static WorkAge AgeOf(int days) => days switch
    {
        <= 0 => WorkAge.Today,
        <= 2 => WorkAge.TwoDays,
        <= 7 => WorkAge.Week,
        <= 30 => WorkAge.Month,
        <= 90 => WorkAge.Quarter,
        _ => WorkAge.Older,
    };
}
