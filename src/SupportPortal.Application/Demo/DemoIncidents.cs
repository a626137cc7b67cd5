using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Demo;

/// <summary>The incidents of the demonstration, from submission to closing.</summary>
internal sealed class DemoIncidents(
    IDbContextFactory<SupportDbContext> store, DemoSubmissions submissions, DemoCustomers customers, DemoEngineers engineers)
{
    private static readonly DemoIncident HalfTyped = new(
        DemoAccounts.Customer.Handle, "", "windows-server", "2025", Severity.C, "5b", "Move a file server to Windows Server 2025", "We want to keep its name, because", []);

    /// <summary>What happens to them, in any order.</summary>
    public IEnumerable<DemoStep> Steps(DemoTimes times, string sellerCountry) =>
    [
        .. DemoSeed.Incidents().SelectMany((incident, place) => StepsOf(incident, place, times, sellerCountry)),
        new DemoStep(times.Ago(HalfTyped.Ago, DemoAccounts.Customer.Country, 0), DemoAccounts.Customer, (moment, cancel) => submissions.BeginAsync(HalfTyped, moment, cancel)),
    ];

    private IEnumerable<DemoStep> StepsOf(DemoIncident incident, int place, DemoTimes times, string sellerCountry)
    {
        var customer = DemoPeople.Of(incident.Customer);
        var submitted = times.Ago(incident.Ago, customer.Country, place);
        yield return new DemoStep(submitted, DemoPeople.Of(incident.By ?? incident.Customer), (moment, cancel) => submissions.SubmitAsync(incident, sellerCountry, moment, cancel));
        foreach (var entry in incident.Steps)
        {
            var at = times.After(submitted, entry.After, customer.Country);
            yield return new DemoStep(at, DemoPeople.Of(entry.By), (moment, cancel) => PlayAsync(incident, entry, moment, cancel));
        }
    }

    private async Task PlayAsync(DemoIncident told, DemoEntry entry, Moment moment, CancellationToken cancel)
    {
        var customer = DemoPeople.Of(told.Customer).Id;
        await using var db = await store.CreateDbContextAsync(cancel);
        var incident = await db.Incidents.AsNoTracking().SingleAsync(one => one.CustomerId == customer && one.Title == told.Title, cancel);
        var lastMessage = await LastMessageAsync(db, incident, cancel);
        if (moment.By.IsEngineer || moment.By.IsAdmin)
            await engineers.DoAsync(incident, entry, lastMessage, moment, cancel);
        else
            await customers.DoAsync(incident, entry, lastMessage, moment, cancel);
    }

    private static Task<TimelineEntry?> LastMessageAsync(SupportDbContext db, Incident incident, CancellationToken cancel) => db.TimelineEntries.AsNoTracking()
        .Where(entry => entry.IncidentId == incident.Id && entry.Kind == EntryKind.CustomerMessage)
        .OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(cancel);
}
