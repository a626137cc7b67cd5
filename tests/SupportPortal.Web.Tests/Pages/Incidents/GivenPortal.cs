using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

/// <summary>Incidents in a portal.</summary>
internal static class GivenPortal
{
    public static Actor Actor(this DemoAccount account) => new(account.Id, account.Roles);

    public static Instant Now(this PortalFactory portal) => portal.Services.GetRequiredService<IClock>().GetCurrentInstant();

    /// <summary>Another customer, who signs in with the password of the demonstration.</summary>
    public static async Task<DemoAccount> AnotherCustomerAsync(this PortalFactory portal, string name = "Paweł Zieliński")
    {
        portal.CreateClient().Dispose();
        var person = await portal.Store.APersonAsync(country: "PL");
        await using var db = portal.Store.Open();
        var account = await db.Users.SingleAsync(one => one.Id == person.Person);
        account.PasswordHash = await db.Users.Where(one => one.Id == DemoAccounts.Customer.Id).Select(one => one.PasswordHash).SingleAsync();
        account.DisplayName = name;
        await db.SaveChangesAsync();
        return DemoAccounts.Customer with { Id = account.Id, Email = account.Email!, Name = name };
    }

    /// <summary>An incident of the demonstration's customer, submitted now unless said otherwise.</summary>
    public static Task<IncidentNumber> AnIncidentAsync(this PortalFactory portal, Severity severity = Severity.C, Instant? at = null)
    {
        portal.CreateClient().Dispose(); // makes the demonstration's people
        return portal.Store.AnIncidentAsync(DemoAccounts.Customer.Actor(), severity, at ?? portal.Now());
    }

    /// <summary>Changes an incident as a deed of <paramref name="account"/> would.</summary>
    public static Task ActAsync(this PortalFactory portal, IncidentNumber number, DemoAccount account, Action<Incident, Moment> act) =>
        portal.ActAsync(number, account, (incident, _, moment) => act(incident, moment));

    /// <summary>The same, with the calendar of its promise.</summary>
    public static async Task ActAsync(this PortalFactory portal, IncidentNumber number, DemoAccount account, Action<Incident, CalendarVersion, Moment> act)
    {
        await using var db = portal.Store.Open();
        var moment = Given.Moment(account.Actor(), portal.Now());
        var incident = await db.LoadIncidentAsync(number, moment.By, CancellationToken.None);
        act(incident, await db.CalendarOfAsync(incident, CancellationToken.None), moment);
        await db.SaveChangesAsync();
    }

    /// <summary>An incident with a definition that waits for the customer.</summary>
    public static async Task<IncidentNumber> AProposedDefinitionAsync(this PortalFactory portal)
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.ProposeDefinition("it runs for a day", calendar, moment));
        return number;
    }

    /// <summary>An incident with a suggested solution that waits for the customer.</summary>
    public static async Task<IncidentNumber> ASuggestedSolutionAsync(this PortalFactory portal)
    {
        var number = await portal.AProposedDefinitionAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.Agree(1, moment));
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.SuggestSolution(new Message("restart it"), calendar, moment));
        return number;
    }

    /// <summary>The customer of the demonstration, looking at an incident.</summary>
    public static async Task<Page> ShowAsync(this PortalFactory portal, IncidentNumber number, string page = "", DemoAccount? reader = null) =>
        await (await portal.SignInAsync(reader ?? DemoAccounts.Customer)).GetAsync($"/incidents/{number}{page}");

    /// <summary>The incident as it is stored.</summary>
    public static async Task<Incident> FindAsync(this PortalFactory portal, IncidentNumber number)
    {
        await using var db = portal.Store.Open();
        return await db.Incidents.AsNoTracking().Include(incident => incident.Timeline).SingleAsync(incident => incident.Number == number);
    }
}
