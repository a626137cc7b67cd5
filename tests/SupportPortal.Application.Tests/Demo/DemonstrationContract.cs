using Microsoft.EntityFrameworkCore;
using NodaTime.Text;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Demo;

public sealed class DemonstrationContract
{
    private static readonly Instant Later = Given.Noon + Duration.FromMinutes(7);

    [Theory, OnEachStore]
    public async Task Has_everything_in_every_state_and_is_made_once(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        using var demo = new DemoOn(store);

        Assert.True(await demo.MakeAsync(Given.Noon));
        await HasEverythingAsync(store, Given.Noon);
        Assert.Empty(await demo.VerifyAsync(Later));
        var before = await CountAsync(store);
        Assert.False(await demo.MakeAsync(Later));
        Assert.Equal(before, await CountAsync(store));
    }

    [Theory, OnEachStore]
    public async Task Goes_on_where_a_killed_start_left_it(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        using var demo = new DemoOn(store) { DiesAt = "dfsr01200-waw-fs02.log" };

        await Assert.ThrowsAsync<IOException>(() => demo.MakeAsync(Given.Noon));
        demo.DiesAt = "linked-servers.txt";
        await Assert.ThrowsAsync<IOException>(() => demo.MakeAsync(Later));
        demo.DiesAt = null;
        Assert.True(await demo.MakeAsync(Later));

        Assert.Equal((DemoSeed.Orders().Count + 1, DemoSeed.Incidents().Count, DemoSeed.Incidents().Count + 1), await CountAsync(store));
        await HasEverythingAsync(store, Given.Noon);
        Assert.False(await demo.MakeAsync(Later));
    }

    [Theory]
    [InlineData("2026-11-22T19:30:00Z")] // a Sunday evening
    [InlineData("2026-11-23T03:00:00Z")] // before anybody opens on Monday
    [InlineData("2026-11-19T09:40:00Z")] // a Thursday, open in Europe, closed in America
    [InlineData("2026-12-31T23:30:00Z")] // between holidays, another year in Europe already
    [InlineData("2026-10-25T01:10:00Z")] // in the hour that comes twice in Europe
    [InlineData("2027-03-14T07:05:00Z")] // just after the hour that New York skips
    public async Task Has_everything_whenever_it_is_made(string when)
    {
        await using var store = await Stores.NewAsync(Store.Sqlite);
        using var demo = new DemoOn(store);
        var now = InstantPattern.ExtendedIso.Parse(when).Value;

        Assert.True(await demo.MakeAsync(now));
        await HasEverythingAsync(store, now);
        Assert.Empty(await demo.VerifyAsync(now));
    }

    [Fact]
    public async Task Leaves_a_portal_that_is_in_use_alone()
    {
        await using var store = await Stores.NewAsync(Store.Sqlite);
        await store.APackAsync(await store.APersonAsync());
        using var demo = new DemoOn(store);

        Assert.False(await demo.MakeAsync(Given.Noon));
        Assert.Equal((1, 0, 0), await CountAsync(store));
    }

    private static async Task HasEverythingAsync(TestStore store, Instant now)
    {
        await HasIncidentsInEveryStateAsync(store, now);
        await HasWhatHappensSeldomAsync(store);
        await HasPacksInEveryStateAsync(store, now);
        await HasReadersOfTheFaqAsync(store);
        await HasChargesDecidedAndWaitingAsync(store, now);
        await HasSignInsOfWhoeverDidSomethingAsync(store, now);
    }

    private static async Task HasSignInsOfWhoeverDidSomethingAsync(TestStore store, Instant now)
    {
        await using var db = store.Open();
        var doers = await db.TimelineEntries.Select(entry => entry.Author).Union(db.AuditEntries.Select(entry => entry.By)).ToListAsync();
        var signIns = await db.Users.Where(account => doers.Contains(account.Id)).Select(account => account.LastSignInAt).ToListAsync();
        Assert.NotEmpty(signIns);
        Assert.All(signIns, at => Assert.True(at < now));
    }

    private static async Task HasIncidentsInEveryStateAsync(TestStore store, Instant now)
    {
        await using var db = store.Open();
        var incidents = await db.Incidents.AsNoTracking().ToListAsync();
        Assert.Equal(Enum.GetValues<Stage>(), incidents.Select(one => one.Stage).Distinct().Order());
        Assert.Equal(Enum.GetValues<Severity>(), incidents.Where(one => one.IsOpen).Select(one => one.Severity).Distinct().Order());
        Assert.Superset(
            new HashSet<ResponseVerdict> { ResponseVerdict.Open, ResponseVerdict.AtRisk, ResponseVerdict.Missed },
            incidents.Where(one => one.Stage == Stage.New).Select(one => one.VerdictAt(now)).ToHashSet());
        // Journeys take several of these one after another.
        Assert.True(incidents.Count(one => one is { Stage: Stage.New, AssigneeId: null }) >= 5);
        Assert.Contains(incidents, one => one is { Stage: Stage.InProgress, CustomerWaitingSince: not null });
        Assert.Contains(incidents, one => one.RequestedSeverity is not null);
        Assert.Contains(incidents, one => one.NextContactBy is not null);
        Assert.Equal(["SQL Server, Nordics", "Severity A and B"], await db.SavedViews.Where(view => view.Person == DemoAccounts.Engineer.Id).OrderBy(view => view.SavedAt).Select(view => view.Name).ToListAsync());
        Assert.Contains(incidents, one => one.CustomerId == DemoAccounts.Customer.Id && one.Stage == Stage.SolutionSuggested);
        Assert.Contains(incidents, one => one is { IsOpen: true, LatestDefinition.IsAgreed: false } && one.CustomerId == DemoAccounts.Customer.Id);
        var moments = await db.TimelineEntries.Select(entry => entry.At).ToListAsync();
        Assert.All(moments, at => Assert.True(at <= now));
        // Two years, for the charts.
        Assert.True(moments.Min() < now - Duration.FromDays(700));
        Assert.Empty(await db.Outbox.Where(mail => mail.SentAt == null).ToListAsync());
    }

    // A shift passed on, a call written down for a customer, a password that was pasted (R18, R37).
    private static async Task HasWhatHappensSeldomAsync(TestStore store)
    {
        await using var db = store.Open();
        var entries = await db.TimelineEntries.AsNoTracking().ToListAsync();
        var engineers = DemoPeople.All.Where(person => person.Roles == Roles.SupportEngineer).Select(person => person.Id).ToList();
        Assert.Contains(entries, entry => entry is { Kind: EntryKind.HandoverCard, Details.Card.IsEmpty: false });
        Assert.Contains(entries, entry => entry.Kind == EntryKind.Submitted && engineers.Contains(entry.Author));
        Assert.Contains(entries, entry => entry is { Kind: EntryKind.CustomerMessage, TextRemovedAt: not null });
        Assert.DoesNotContain(entries, entry => entry.Text?.Contains("Bursztyn", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(await db.Outbox.ToListAsync(), mail => mail.Data.Contains("Bursztyn", StringComparison.Ordinal));
    }

    // An admin who keeps up: what waits is recent, and both rulings have been made (R8, R24).
    private static async Task HasChargesDecidedAndWaitingAsync(TestStore store, Instant now)
    {
        await using var db = store.Open();
        var incidents = await db.Incidents.AsNoTracking().ToListAsync();
        Assert.Equal(
            Enum.GetValues<BillingChoice>(), incidents.SelectMany(one => one.BillingDecisions).Select(one => one.Ruling.Choice).Distinct().Order());
        var waiting = incidents.Where(one => one.BillingWaitsSince is not null).Select(one => one.BillingWaitsSince!.Value).ToList();
        Assert.True(waiting.Count >= 2);
        Assert.All(waiting, since => Assert.True(now - since < Duration.FromDays(31)));
        Assert.Contains(await db.LedgerEntries.ToListAsync(), entry => entry.Kind == LedgerKind.Returned);
    }

    private static async Task HasReadersOfTheFaqAsync(TestStore store)
    {
        await using var db = store.Open();
        Assert.Equal(DemoSeed.Opinions().Sum(opinion => opinion.Yes + opinion.No), await db.AnswerFeedback.CountAsync());
        Assert.Contains(await db.AnswerFeedback.ToListAsync(), said => said is { IsHelpful: false, Wrong: not null, Words: not null });
        Assert.Equal(
            [ProposalState.Waiting, ProposalState.Waiting, ProposalState.Declined],
            (await db.ProposedQuestions.ToListAsync()).Select(question => question.State).Order());
    }

    private static async Task HasPacksInEveryStateAsync(TestStore store, Instant now)
    {
        await using var db = store.Open();
        var packs = await db.Packs.AsNoTracking().ToListAsync();
        var today = Given.Moment(Domain.Actor.System, now).Today;
        Assert.All(packs, pack => Assert.Equal(pack.Balance, pack.Ledger.MaxBy(entry => entry.Sequence)!.BalanceAfter));
        Assert.All(await db.Incidents.Select(one => one.Id).ToListAsync(), id => Assert.Single(packs.SelectMany(pack => pack.Ledger), entry => entry.Kind == LedgerKind.Used && entry.IncidentId == id));
        Predicate<Pack>[] states =
        [
            pack => pack.Balance == pack.Size, pack => pack.Balance > 0 && pack.Balance < pack.Size, pack => pack.Balance == 0,
            pack => pack.HasExpired(today) && pack.Balance > 0, pack => pack.LastDay == today.PlusDays(5), pack => pack is { Size: 1, Balance: 1 },
            pack => pack.WaitsFor is not null, pack => pack.Ledger.Any(entry => entry.Kind == LedgerKind.Recovered), pack => pack.Recovery?.ObjectableUntil > now, pack => pack.CoOwners.Count > 0,
        ];
        Assert.All(states, state => Assert.Contains(packs, state));
        var waiting = await db.RecoveryRequests.Where(claim => claim.State == RecoveryState.Waiting).Select(claim => claim.PackId).ToListAsync();
        Assert.Single(waiting.Distinct());
        Assert.Contains(await db.RecoveryRequests.ToListAsync(), claim => claim.State == RecoveryState.Refused);
        Assert.Contains(await db.Partners.ToListAsync(), partner => partner.Status is not null);
        Assert.Equal([ExemptionState.Waiting, ExemptionState.Approved], (await db.TaxExemptions.ToListAsync()).Select(one => one.State).Order());
        Assert.Contains(await db.Orders.ToListAsync(), order => order.IsTaxExempt);
        Assert.Equal(2, waiting.Count);
    }

    private static async Task<(int Orders, int Incidents, int Drafts)> CountAsync(TestStore store)
    {
        await using var db = store.Open();
        return (await db.Orders.CountAsync(), await db.Incidents.CountAsync(), await db.Drafts.CountAsync());
    }
}
