using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Packs;

/// <summary>Packs, orders and claims in a portal.</summary>
internal static partial class GivenPacks
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    public static Moment Moment(this PortalFactory portal, DemoAccount account) => Domain.Moment.Of(account.Actor(), portal.Now(), Zone);

    /// <summary>A pack sold to an address, with its order confirmation number.</summary>
    public static async Task<(Guid Pack, string Number)> SoldAsync(
        this PortalFactory portal, string email, SupportPlan plan = SupportPlan.FivePack, int daysAgo = 10, string? company = null)
    {
        portal.CreateClient().Dispose(); // makes the demonstration's people
        var moment = portal.Moment(DemoAccounts.Admin);
        var order = new NewOrder(OwnOrderNumber.New(), EmailAddress.Of(email), plan, moment.Today.PlusDays(-daysAgo)) { Company = company };
        return (await portal.Services.GetRequiredService<EnterOrder>().HandleAsync(order, moment, CancellationToken.None), order.OwnNumber.Written);
    }

    /// <summary>A claim of somebody on a number.</summary>
    public static async Task<Guid> ClaimedAsync(this PortalFactory portal, DemoAccount claimant, string number, string company = "Brzoza")
    {
        portal.CreateClient().Dispose();
        await portal.Services.GetRequiredService<RequestRecovery>().HandleAsync(
            new RecoveryClaim(OrderConfirmationNumber.Of(number), company, "I run IT since he left."), null, portal.Moment(claimant), CancellationToken.None);
        await using var db = portal.Store.Open();
        return await db.RecoveryRequests.Where(claim => claim.AskedBy == claimant.Id && claim.State == RecoveryState.Waiting)
            .OrderByDescending(claim => claim.AskedAt).ThenByDescending(claim => claim.Id).Select(claim => claim.Id).FirstAsync();
    }

    /// <summary>Moves a pack to somebody, as an admin does on the telephone.</summary>
    public static Task MovedAsync(this PortalFactory portal, Guid pack, DemoAccount to) =>
        portal.Services.GetRequiredService<RecoverWithoutRequest>().HandleAsync(
            pack, EmailAddress.Of(to.Email), new LedgerCause(Guid.NewGuid(), "The number was read out."), portal.Moment(DemoAccounts.Admin), CancellationToken.None);

    /// <summary>Decides on an objection, as another admin than the approver.</summary>
    public static Task DecidedAsync(this PortalFactory portal, Guid pack, bool stays) =>
        portal.Services.GetRequiredService<DecideObjection>().HandleAsync(
            pack, stays, new LedgerCause(Guid.NewGuid(), "They still work there."), portal.Moment(DemoAccounts.Admin), CancellationToken.None);

    /// <summary>Uses incidents of a pack.</summary>
    public static async Task UsedAsync(this PortalFactory portal, Guid pack, DemoAccount by, int times = 1)
    {
        for (var time = 0; time < times; time++)
        {
            await portal.Contexts.DecideAsync(
                async db => (await db.LockPackAsync(pack, CancellationToken.None)).Use(by.Id, Guid.NewGuid(), new IncidentNumber(18112), Guid.NewGuid(), portal.Moment(by)),
                CancellationToken.None);
        }
    }

    public static async Task<Pack> PackAsync(this PortalFactory portal, Guid pack)
    {
        await using var db = portal.Store.Open();
        return await db.Packs.AsNoTracking().SingleAsync(one => one.Id == pack);
    }

    /// <summary>An address that nobody else uses in the test class.</summary>
    public static string AnAddress() => $"m.{Guid.NewGuid():N}@brzoza.example";

    /// <summary>Where the link in the last mail about a moved pack leads.</summary>
    public static async Task<string> ObjectionLinkAsync(this PortalFactory portal, string email)
    {
        await using var db = portal.Store.Open();
        var mail = await db.Outbox.Where(one => one.Kind == "PackMovedAway" && (one.Address == email || db.Users.Any(account => account.Id == one.RecipientId && account.Email == email)))
            .OrderByDescending(one => one.CreatedAt).FirstAsync();
        return Link().Match(mail.Data).Value;
    }

    [GeneratedRegex(@"/packs/recoveries/objection\?token=[\w-]+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
