using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

/// <summary>Split incidents in a portal.</summary>
internal static class GivenSplits
{
    public static readonly ProblemReport First = new("DFS Replication stops", "It stops a few hours after every restart.");
    public static readonly ProblemReport Second = new("Backups fail", "Since Friday each backup fails.");

    /// <summary>An incident that the engineer has split: the second problem waits for the customer.</summary>
    public static async Task<IncidentNumber> ASplitAsync(this PortalFactory portal, Severity severity = Severity.B)
    {
        var number = await portal.AnIncidentAsync(severity);
        await portal.SplitAsync(number);
        return number;
    }

    public static Task SplitAsync(this PortalFactory portal, IncidentNumber number) =>
        new SplitIncident(portal.Store.Contexts, SupportPortal.Domain.ServiceTerms.Default).HandleAsync(number, [First, Second], null, Given.Moment(DemoAccounts.Engineer.Actor(), portal.Now()), CancellationToken.None);

    /// <summary>A part that the customer has accepted.</summary>
    public static async Task<(IncidentNumber Original, IncidentNumber Part)> AnAcceptedPartAsync(this PortalFactory portal)
    {
        var original = await portal.ASplitAsync();
        var choice = new PartChoice((await portal.FindAsync(original)).PackId, Severity.C);
        return (original, await new AcceptPart(portal.Store.Contexts).HandleAsync(original, 2, choice, "US", Given.Moment(DemoAccounts.Customer.Actor(), portal.Now()), CancellationToken.None));
    }

    public static async Task<SplitPart> PartAsync(this PortalFactory portal, IncidentNumber number, int part = 2)
    {
        await using var db = portal.Store.Open();
        return await db.Incidents.AsNoTracking().Where(one => one.Number == number).SelectMany(one => one.Parts).SingleAsync(one => one.Number == part);
    }
}
