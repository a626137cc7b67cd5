using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>Incidents in the middle of their work.</summary>
internal static class Working
{
    public static Task<Actor> AnEngineerAsync(this TestStore store) => store.APersonAsync(Roles.SupportEngineer);

    /// <summary>Changes an incident as somebody's deed would.</summary>
    public static async Task ActAsync(this TestStore store, IncidentNumber number, Actor by, Action<Incident, CalendarVersion, Moment> act)
    {
        await using var db = store.Open();
        var incident = await db.LoadIncidentAsync(number, by, CancellationToken.None);
        act(incident, await db.CalendarOfAsync(incident, CancellationToken.None), Given.Moment(by));
        await db.SaveChangesAsync();
    }

    /// <summary>An incident with a suggested solution that waits for the customer.</summary>
    public static async Task<(IncidentNumber Number, Guid Solution)> ASuggestedSolutionAsync(this TestStore store, Actor customer)
    {
        var number = await store.AnIncidentAsync(customer);
        var engineer = await store.AnEngineerAsync();
        await store.ActAsync(number, engineer, (incident, calendar, moment) => incident.ProposeDefinition("it runs", calendar, moment));
        await store.ActAsync(number, customer, (incident, _, moment) => incident.Agree(1, moment));
        await store.ActAsync(number, engineer, (incident, calendar, moment) => incident.SuggestSolution(new Message("restart it"), calendar, moment));
        return (number, (await store.FindAsync(number)).StandingSolution!.Id);
    }

    public static async Task<Incident> FindAsync(this TestStore store, IncidentNumber number)
    {
        await using var db = store.Open();
        return await db.Incidents.AsNoTracking().Include(incident => incident.Timeline).SingleAsync(incident => incident.Number == number);
    }

    public static async Task<Refusal?> RefusalAsync(this Task deed)
    {
        try
        {
            await deed;
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }
}
