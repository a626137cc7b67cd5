using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
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
    public static async Task ActAsync(this PortalFactory portal, IncidentNumber number, DemoAccount account, Action<Incident, Moment> act, Instant? at = null)
    {
        await using var db = portal.Store.Open();
        var moment = Given.Moment(account.Actor(), at ?? portal.Now());
        act(await db.LoadIncidentAsync(number, moment.By, CancellationToken.None), moment);
        await db.SaveChangesAsync();
    }
}
