using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

/// <summary>Engineers at work.</summary>
internal static class Work
{
    /// <summary>The address of an incident in the queue, or of a deed on it.</summary>
    public static string On(IncidentNumber number, string deed = "") =>
        FormattableString.Invariant($"/queue/sp-{number.Value}{(deed.Length > 0 ? "/" : "")}{deed}");

    /// <summary>The page of an incident, or of a deed on it, for the demonstration's engineer.</summary>
    public static async Task<Page> WorkOnAsync(this PortalFactory portal, IncidentNumber number, string deed = "") =>
        await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync(On(number, deed));

    /// <summary>Changes an incident as a deed of somebody would.</summary>
    public static async Task DoAsync(this PortalFactory portal, IncidentNumber number, DemoAccount by, Action<Incident, CalendarVersion, Moment> act, Instant? at = null)
    {
        await using var db = portal.Store.Open();
        var incident = await db.LoadIncidentAsync(number, by.Actor(), CancellationToken.None);
        act(incident, await db.CalendarOfAsync(incident, CancellationToken.None), Given.Moment(by.Actor(), at ?? portal.Now()));
        await db.SaveChangesAsync();
    }

    /// <summary>Gives the initial response.</summary>
    public static Task AnswerAsync(this PortalFactory portal, IncidentNumber number) =>
        portal.DoAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.Reply(new Message("Hello Anna"), calendar, ServiceTerms.Default, moment));

    /// <summary>Has a definition proposed and agreed.</summary>
    public static async Task AgreeAsync(this PortalFactory portal, IncidentNumber number)
    {
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.ProposeDefinition("It runs for a day.", calendar, moment));
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.Agree(1, moment));
    }

    /// <summary>Another engineer.</summary>
    public static async Task<DemoAccount> AColleagueAsync(this PortalFactory portal, string name = "Maja Kowal")
    {
        portal.CreateClient().Dispose();
        var person = await portal.Store.APersonAsync(Roles.SupportEngineer);
        await using var db = portal.Store.Open();
        await db.Users.Where(one => one.Id == person.Person).ExecuteUpdateAsync(set => set.SetProperty(one => one.DisplayName, name));
        return DemoAccounts.Engineer with { Id = person.Person, Name = name };
    }

    /// <summary>The incident, as it stands now.</summary>
    public static async Task<Incident> FindAsync(this PortalFactory portal, IncidentNumber number)
    {
        await using var db = portal.Store.Open();
        return await db.Incidents.AsNoTracking().Include(incident => incident.Timeline).Include(incident => incident.Attachments).SingleAsync(incident => incident.Number == number);
    }
}
