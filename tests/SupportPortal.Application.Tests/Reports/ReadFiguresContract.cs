using SupportPortal.Application.Data;
using SupportPortal.Application.Reports;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Reports;

public sealed class ReadFiguresContract
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    [Theory, OnEachStore]
    [Rule("R20")]
    public async Task Counts_what_was_sold_and_used_from_the_ledger_and_what_expires(Store kind)
    {
        var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync();
        await store.AnIncidentAsync(customer, Severity.C);
        await store.UseUpAsync(await store.APackAsync(customer));
        var read = new ReadPackFigures(store.Contexts);

        var months = await read.MonthsAsync(ReportPeriod.Last(3, Today), CancellationToken.None);
        var expiring = await read.ExpiringAsync(Today, CancellationToken.None);

        Assert.Equal(3, months.Count);
        Assert.Equal((2, 10, 1, 0), months.Select(one => (one.Packs, one.Sold, one.Used, one.Returned)).Aggregate((all, one) => (all.Packs + one.Packs, all.Sold + one.Sold, all.Used + one.Used, all.Returned + one.Returned)));
        Assert.Equal((1, 4), (expiring.Sum(one => one.Packs), expiring.Sum(one => one.Left)));
    }

    [Theory, OnEachStore]
    [Rule("R6")]
    public async Task Counts_closed_incidents_by_outcome_on_the_day_of_closing(Store kind)
    {
        var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync();
        var closed = await store.AnIncidentAsync(customer, Severity.C, Given.Noon - Duration.FromDays(40));
        await store.AnIncidentAsync(customer, Severity.C);
        await store.ActAsync(closed, customer, (incident, _, moment) => incident.CloseAtRequest(null, moment));
        var read = new ReadVolume(store.Contexts);

        var outcomes = await read.OutcomesAsync(Given.Noon - Duration.FromDays(1), Given.Noon + Duration.FromDays(1), CancellationToken.None);

        Assert.Equal([(Outcome.ClosedAtCustomersRequest, 1L)], outcomes.Select(one => (one.Outcome, one.Closed)));
        Assert.Empty(await read.OutcomesAsync(Given.Noon - Duration.FromDays(60), Given.Noon, CancellationToken.None));
        Assert.Equal(2, (await read.ByProductAsync(ReportPeriod.Last(3, Today), CancellationToken.None)).Sum(one => one.Incidents));
    }

    [Theory, OnEachStore]
    public async Task Counts_open_work_by_age(Store kind)
    {
        var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync();
        await store.AnIncidentAsync(customer, Severity.A);
        await store.AnIncidentAsync(customer, Severity.C, Given.Noon - Duration.FromDays(8));
        var closed = await store.AnIncidentAsync(customer, Severity.C);
        await store.ActAsync(closed, customer, (incident, _, moment) => incident.CloseAtRequest(null, moment));

        var work = await new ReadOpenWork(store.Contexts).HandleAsync(Today, CancellationToken.None);

        Assert.Equal([(WorkAge.Today, Severity.A, 1L), (WorkAge.Month, Severity.C, 1L)], work.Where(one => one.Incidents > 0).Select(one => (one.Age, one.Severity, one.Incidents)));
    }

    [Theory]
    [InlineData(-1, WorkAge.Today)]
    [InlineData(0, WorkAge.Today)]
    [InlineData(1, WorkAge.TwoDays)]
    [InlineData(3, WorkAge.Week)]
    [InlineData(7, WorkAge.Week)]
    [InlineData(8, WorkAge.Month)]
    [InlineData(31, WorkAge.Quarter)]
    [InlineData(91, WorkAge.Older)]
    public void Ages_begin_at_their_first_day(int days, WorkAge age) => Assert.Equal(age, ReadOpenWork.AgeOf(days));
}
