using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Reports;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Reports;

public sealed class ReadResponsesContract
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    [Theory, OnEachStore]
    [Rule("R12"), Rule("R16")]
    public async Task Counts_what_is_met_and_missed_as_the_incidents_say_it(Store kind)
    {
        var store = await WithAllVerdictsAsync(kind);

        var months = await new ReadResponses(store.Contexts).AttainmentAsync(ReportPeriod.Last(2, Today), Given.Noon, CancellationToken.None);

        var all = await IncidentsAsync(store);
        Assert.Equal(6, months.Count);
        Assert.All(months, month => Assert.Equal(
            (Count(all, month, ResponseVerdict.Met), Count(all, month, ResponseVerdict.Missed)), (month.Met, month.Missed)));
        Assert.Equal(all.Count, months.Sum(month => month.Submitted));
        Assert.Equal([ResponseVerdict.Open, ResponseVerdict.Met, ResponseVerdict.Missed, ResponseVerdict.NotNeeded], all.Select(one => one.VerdictAt(Given.Noon)).Distinct().Order());
    }

    [Theory, OnEachStore]
    [Rule("R13")]
    public async Task Tells_how_soon_answers_came_in_the_promised_time(Store kind)
    {
        var store = await WithAllVerdictsAsync(kind);

        var times = await new ReadResponses(store.Contexts).TimesAsync(ReportPeriod.Last(2, Today), CancellationToken.None);

        Assert.Equal([new TimeToResponse(Severity.A, 2, Duration.FromHours(1), Duration.FromHours(3), Duration.FromHours(3))], times);
    }

    [Theory, OnEachStore]
    public async Task Of_a_period_without_incidents_is_empty(Store kind)
    {
        var store = await Stores.NewAsync(kind);

        var months = await new ReadResponses(store.Contexts).AttainmentAsync(ReportPeriod.Last(12, Today), Given.Noon, CancellationToken.None);

        Assert.Equal(36, months.Count);
        Assert.All(months, month => Assert.Null(month.Percent));
        Assert.Empty(await new ReadResponses(store.Contexts).TimesAsync(ReportPeriod.Last(12, Today), CancellationToken.None));
    }

    // Around a due moment two hours after: answered, not answered and closed, each before and after.
    private static async Task<TestStore> WithAllVerdictsAsync(Store kind)
    {
        var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        foreach (var ago in (int[])[1, 3])
        {
            var at = Given.Noon - Duration.FromHours(ago);
            var answered = await store.AnIncidentAsync(customer, Severity.A, at);
            await store.ActAsync(answered, engineer, (incident, calendar, moment) => incident.Reply(new Message("we look at it"), calendar, ServiceTerms.Default, moment));
            await store.AnIncidentAsync(customer, Severity.A, at);
            var closed = await store.AnIncidentAsync(customer, Severity.A, at);
            await store.ActAsync(closed, customer, (incident, _, moment) => incident.CloseAtRequest(null, moment));
        }

        await store.AnIncidentAsync(customer, Severity.B, Given.Noon - Duration.FromDays(30));
        return store;
    }

    private static async Task<List<Incident>> IncidentsAsync(TestStore store)
    {
        await using var db = store.Open();
        return await db.Incidents.AsNoTracking().ToListAsync();
    }

    private static int Count(List<Incident> all, Attainment of, ResponseVerdict verdict) =>
        all.Count(one => one.Severity == of.Severity && one.SubmittedOn.ToYearMonth() == of.Month && one.VerdictAt(Given.Noon) == verdict);
}
