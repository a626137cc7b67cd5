using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Admin.Billing;

/// <summary>Incidents whose charge is to be decided on.</summary>
internal static class Unresolved
{
    /// <summary>One that an engineer closed as unresolved, recommending not to charge it.</summary>
    public static async Task<IncidentNumber> AnUnresolvedOneAsync(this PortalFactory portal)
    {
        var number = await portal.AnIncidentAsync();
        var recommendation = new BillingRuling(BillingChoice.DoNotCharge, BillingReason.NotResolved);
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.CloseAsUnresolved("We tried.", recommendation, calendar, moment));
        return number;
    }

    /// <summary>The page on which the demonstration's admin decides.</summary>
    public static async Task<Page> DecideOnAsync(this PortalFactory portal, IncidentNumber number) =>
        await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/billing/{number}");

    /// <summary>The pack that paid for an incident.</summary>
    public static async Task<Pack> PackOfAsync(this TestStore store, IncidentNumber number)
    {
        await using var db = store.Open();
        return await db.Packs.AsNoTracking().SingleAsync(pack => db.Incidents.Any(incident => incident.Number == number && incident.PackId == pack.Id));
    }
}
