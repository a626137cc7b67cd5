using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Packs;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Rule("R21")]
    public async Task Without_a_pack_says_which_account_is_signed_in_and_what_to_do()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/packs");

        Assert.Contains("You are signed in as Jonas Ek, engineer@demo.example. Packs stay with the account that bought them", page.Text, StringComparison.Ordinal);
        Assert.Equal("/packs/recover", page.Link("Recover a pack").GetAttribute("href"));
        Assert.Equal("/account/sign-out", page.Link("Use another account").GetAttribute("href"));
    }

    [Fact, Rule("R23")]
    public async Task Offers_the_pack_that_expires_first_first()
    {
        var owner = await portal.AnotherCustomerAsync();
        await portal.SoldAsync(owner.Email, SupportPlan.SingleIncident, daysAgo: 5);
        var (first, _) = await portal.SoldAsync(owner.Email, daysAgo: 50);
        await portal.UsedAsync(first, owner, times: 2);

        var page = await (await portal.SignInAsync(owner)).GetAsync("/packs");

        Assert.Contains("You have 4 incidents left, in 2 packs.", page.Text, StringComparison.Ordinal);
        var card = page.Document.QuerySelectorAll("article")[0];
        Assert.Contains("Offered first", card.TextContent, StringComparison.Ordinal);
        Assert.Equal("5 incidents: 2 used, 3 left", card.QuerySelector(".pips")!.GetAttribute("aria-label"));
        Assert.Equal($"/incidents/new?pack={first}", page.Link("Use it: 5-pack").GetAttribute("href"));
    }

    [Fact, Rule("R21"), Rule("R32")]
    public async Task Counts_no_partner_pack_as_usable_for_somebody_who_is_no_partner()
    {
        var owner = await portal.AnotherCustomerAsync();
        var (own, _) = await portal.SoldAsync(owner.Email);
        await portal.UsedAsync(own, owner, times: 3);
        for (var time = 0; time < 2; time++)
            await portal.SoldAsync(owner.Email, SupportPlan.PartnerGold20);

        var page = await (await portal.SignInAsync(owner)).GetAsync("/packs");

        Assert.Contains("You have 42 incidents left, in 3 packs. 2 of them can be used now.", page.Text, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("section[aria-labelledby=use] article"));
        var held = page.Document.QuerySelectorAll("section[aria-labelledby=held] article");
        Assert.Equal(2, held.Length);
        Assert.All(held, card => Assert.Contains("For partners", card.TextContent, StringComparison.Ordinal));
        Assert.All(held, card => Assert.Contains("It is for verified partners.", card.TextContent, StringComparison.Ordinal));
    }

    [Fact, Rule("R22")]
    public async Task Says_the_very_moment_when_the_end_is_near()
    {
        portal.Clock.StopAt(Instant.FromUtc(2026, 11, 22, 20, 0)); // where the seller is; in Tokyo it is tomorrow
        var owner = await portal.AnotherCustomerAsync();
        await using (var db = portal.Store.Open())
            await db.Users.Where(account => account.Id == owner.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.TimeZone, "Asia/Tokyo"));
        await portal.Store.APackAsync(owner.Actor(), purchasedOn: new LocalDate(2025, 11, 22));

        var page = await (await portal.SignInAsync(owner)).GetAsync("/packs");

        Assert.Contains("22 November 2026 until Mon 23 Nov, 08:00", page.Text, StringComparison.Ordinal);
    }

    [Fact, Rule("R22")]
    public async Task Keeps_what_is_used_up_or_expired_in_sight()
    {
        var owner = await portal.AnotherCustomerAsync();
        await portal.SoldAsync(owner.Email, daysAgo: 400);
        var (used, _) = await portal.SoldAsync(owner.Email, SupportPlan.SingleIncident);
        await portal.UsedAsync(used, owner);

        var page = await (await portal.SignInAsync(owner)).GetAsync("/packs");

        Assert.Contains("Expired, 5 unused", page.Text, StringComparison.Ordinal);
        Assert.Contains("Used up", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("article"));
    }

    [Fact, Rule("R27")]
    public async Task Says_of_a_refunded_pack_that_it_was_refunded_and_not_used()
    {
        var owner = await portal.AnotherCustomerAsync();
        var (pack, _) = await portal.SoldAsync(owner.Email);
        await using (var db = portal.Store.Open())
        {
            var refunded = await db.Packs.SingleAsync(one => one.Id == pack);
            refunded.Cancel(new LedgerCause(Guid.NewGuid(), "Bought twice."), Moment.Of(Actor.System, Instant.FromDateTimeOffset(portal.Clock.GetUtcNow()), DateTimeZone.Utc));
            await db.SaveChangesAsync();
        }

        var page = await (await portal.SignInAsync(owner)).GetAsync("/packs");

        Assert.Contains("Refunded, 5 unused", page.Text, StringComparison.Ordinal);
        Assert.Equal("5 incidents: 5 refunded", page.Document.QuerySelector(".table .pips")!.GetAttribute("aria-label"));
    }

    [Fact, Rule("R24"), Rule("R27")]
    public async Task Keeps_a_refund_in_sight_when_an_incident_comes_back_later()
    {
        var owner = await portal.AnotherCustomerAsync();
        var (pack, _) = await portal.SoldAsync(owner.Email);
        await portal.UsedAsync(pack, owner, times: 3);
        await using (var db = portal.Store.Open())
        {
            var refunded = await db.Packs.SingleAsync(one => one.Id == pack);
            var moment = portal.Moment(DemoAccounts.Admin);
            refunded.Cancel(new LedgerCause(Guid.NewGuid(), "Bought twice."), moment);
            refunded.Return(Guid.NewGuid(), new IncidentNumber(18112), Guid.NewGuid(), null, moment);
            await db.SaveChangesAsync();
        }

        var page = await (await portal.SignInAsync(owner)).GetAsync("/packs");

        var card = page.Document.QuerySelector("section[aria-labelledby=use] article")!;
        Assert.Equal("5 incidents: 2 used, 2 refunded, 1 left", card.QuerySelector(".pips")!.GetAttribute("aria-label"));
        Assert.Contains("2 incidents were taken out on", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 incidents were taken out on", (await (await portal.SignInAsync(owner)).GetAsync($"/packs/{pack}")).Text, StringComparison.Ordinal);
        Assert.Contains("2 incidents were taken out on", (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}")).Text, StringComparison.Ordinal);
    }

    [Fact, Rule("R25")]
    public async Task Shows_what_was_asked_for_until_it_is_decided()
    {
        var claimant = await portal.AnotherCustomerAsync();
        var (_, number) = await portal.SoldAsync(GivenPacks.AnAddress());
        await portal.ClaimedAsync(claimant, number);

        var page = await (await portal.SignInAsync(claimant)).GetAsync("/packs");

        Assert.Contains($"Order {number}, asked for", page.Text, StringComparison.Ordinal);
    }

    [Fact, Rule("R25")]
    public async Task Says_what_a_recovery_means_for_the_pack()
    {
        var owner = await portal.AnotherCustomerAsync();
        var (pack, _) = await portal.SoldAsync(GivenPacks.AnAddress());
        await portal.MovedAsync(pack, owner);
        var visitor = await portal.SignInAsync(owner);

        Assert.Contains("You can use one incident now, and all of them from", (await visitor.GetAsync("/packs")).Text, StringComparison.Ordinal);

        await portal.UsedAsync(pack, owner);
        Assert.Contains("This pack was recovered a short time ago. The one incident that can be used at once is used; the others can be from", (await visitor.GetAsync("/packs")).Text, StringComparison.Ordinal);
    }
}
