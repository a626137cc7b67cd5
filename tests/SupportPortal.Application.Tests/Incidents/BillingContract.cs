using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>An incident that closed as unresolved, paid for with a 5-pack that has four left.</summary>
[Rule("R8")]
public sealed class BillingContract : IAsyncDisposable
{
    private static readonly BillingRuling Charge = new(BillingChoice.Charge, BillingReason.EffortMade);
    private static readonly BillingRuling Spare = new(BillingChoice.DoNotCharge, BillingReason.NotResolved, "We are sorry.");
    private TestStore _store = null!;
    private IncidentNumber _number;
    private Actor _customer = null!;
    private Actor _admin = null!;

    [Theory, OnEachStore]
    [Rule("R24")]
    public async Task Not_to_charge_puts_one_back_into_the_pack(Store kind)
    {
        await OpenAsync(kind);

        await DecideAsync(_admin, Spare);

        var (incident, pack) = await FindAsync();
        Assert.Equal((BillingStatus.NotCharged, 5), (incident.Billing, pack.Balance));
        Assert.Equal((LedgerKind.Returned, BillingReason.NotResolved, "We are sorry.", _number), (pack.Ledger[^1].Kind, pack.Ledger[^1].Ruling, pack.Ledger[^1].Reason, pack.Ledger[^1].IncidentNumber));
        Assert.Empty(await FaultsAsync());
    }

    [Theory, OnEachStore]
    [Rule("R24")]
    public async Task What_went_back_to_a_pack_that_is_over_is_listed_with_what_is_left(Store kind)
    {
        await OpenAsync(kind);
        await DecideAsync(_admin, Spare);
        var list = new ListUnusableReturns(_store.Contexts);
        var today = Given.Moment(_admin).Today;
        Assert.Empty(await list.HandleAsync(today, CancellationToken.None));

        await using (var db = _store.Open())
            await db.Packs.ExecuteUpdateAsync(set => set.SetProperty(pack => pack.LastDay, today.PlusDays(-1)));

        var listed = Assert.Single(await list.HandleAsync(today, CancellationToken.None));
        Assert.Equal((_number, 5), (listed.Number, listed.Balance));
        await _store.UseUpAsync(listed.PackId);
        Assert.Empty(await list.HandleAsync(today, CancellationToken.None));
    }

    [Theory, OnEachStore]
    public async Task Decides_once_however_often_the_form_is_sent(Store kind)
    {
        await OpenAsync(kind);
        var seen = (await FindAsync()).Incident.EntryCount;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => DecideAsync(_admin, Spare, seen))));

        var (incident, pack) = await FindAsync();
        Assert.Equal((1, 5), (incident.BillingDecisions.Count, pack.Balance));
    }

    [Theory, OnEachStore]
    public async Task Of_two_admins_at_once_one_is_told_of_the_other(Store kind)
    {
        await OpenAsync(kind);
        var other = await _store.APersonAsync(Roles.Admin);
        var seen = (await FindAsync()).Incident.EntryCount;

        var answers = await Task.WhenAll(
            Task.Run(() => DecideAsync(_admin, Spare, seen).RefusalAsync()), Task.Run(() => DecideAsync(other, Charge, seen).RefusalAsync()));

        Assert.Single(answers, answer => answer is null);
        Assert.Single(answers, answer => answer is MoreHasHappened or SomeoneElseWasFaster);
    }

    [Theory, OnEachStore]
    public async Task Takes_it_from_the_pack_again_when_the_decision_is_changed(Store kind)
    {
        await OpenAsync(kind);
        await DecideAsync(_admin, Spare);

        await DecideAsync(_admin, Charge);

        var (incident, pack) = await FindAsync();
        Assert.Equal((BillingStatus.Charged, 4), (incident.Billing, pack.Balance));
        Assert.Empty(await FaultsAsync());
    }

    [Theory, OnEachStore]
    public async Task Lists_what_waits_and_forgets_what_is_decided(Store kind)
    {
        await OpenAsync(kind);
        var list = new ListBilling(_store.Contexts);
        var row = Assert.Single(await list.HandleAsync(CancellationToken.None));
        Assert.Equal((_number, Outcome.Unresolved, Spare, false), (row.Number, row.Outcome, row.Recommendation, row.IsSecondLook));

        await DecideAsync(_admin, Charge);
        Assert.Empty(await list.HandleAsync(CancellationToken.None));

        await new AskForSecondLook(_store.Contexts, ServiceTerms.Default).HandleAsync(_number, "Nothing was solved.", null, Given.Moment(_customer), CancellationToken.None);
        Assert.True(Assert.Single(await list.HandleAsync(CancellationToken.None)).IsSecondLook);
    }

    [Theory, OnEachStore]
    public async Task Lets_another_admin_look_again_where_there_is_one(Store kind)
    {
        await OpenAsync(kind);
        await DecideAsync(_admin, Charge);
        await new AskForSecondLook(_store.Contexts, ServiceTerms.Default).HandleAsync(_number, "Nothing was solved.", null, Given.Moment(_customer), CancellationToken.None);
        var other = await _store.APersonAsync(Roles.Admin);

        Assert.Equal(new AnotherAdminLooksAgain(), await DecideAsync(_admin, Spare).RefusalAsync());
        await DecideAsync(other, Spare);

        Assert.Equal(5, (await FindAsync()).Pack.Balance);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Is_not_for_an_admin_to_decide_on_their_own_while_another_exists(Store kind)
    {
        await OpenAsync(kind);
        await MakeAdminAsync(_customer.Person);
        var own = new Actor(_customer.Person, Roles.Customer | Roles.Admin);

        Assert.Equal(new AnotherAdminDecides(), await DecideAsync(own, Spare).RefusalAsync());
    }

    [Theory, OnEachStore]
    [Rule("R39")]
    public async Task Tells_the_customer_by_mail_and_the_audit(Store kind)
    {
        await OpenAsync(kind);

        await DecideAsync(_admin, Charge);

        await using var db = _store.Open();
        Assert.Equal([_customer.Person], await db.Outbox.Where(mail => mail.Kind == "BillingDecided").Select(mail => mail.RecipientId!.Value).ToListAsync());
        Assert.True(await db.AuditEntries.AnyAsync(entry => entry.What == "BillingDecided" && entry.By == _admin.Person));
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task OpenAsync(Store kind)
    {
        _store = await Stores.NewAsync(kind);
        (_customer, _admin) = (await _store.APersonAsync(), await _store.APersonAsync(Roles.Admin));
        _number = await _store.AnIncidentAsync(_customer);
        await _store.ActAsync(_number, await _store.AnEngineerAsync(), (incident, calendar, moment) => incident.CloseAsUnresolved("We tried.", Spare, calendar, moment));
    }

    private Task DecideAsync(Actor by, BillingRuling ruling, int? seen = null) =>
        new DecideBilling(_store.Contexts, ServiceTerms.Default).HandleAsync(_number, ruling, seen, Given.Moment(by), CancellationToken.None);

    private async Task<(Incident Incident, Pack Pack)> FindAsync()
    {
        await using var db = _store.Open();
        var incident = await db.Incidents.AsNoTracking().SingleAsync(one => one.Number == _number);
        return (incident, await db.Packs.AsNoTracking().Include(pack => pack.Ledger.OrderBy(entry => entry.Sequence)).SingleAsync(pack => pack.Id == incident.PackId));
    }

    private async Task<List<Fault>> FaultsAsync()
    {
        List<Fault> faults = [];
        foreach (ICheck check in new ICheck[] { new LedgerCheck(_store.Contexts), new PaymentCheck(_store.Contexts) })
            faults.AddRange(await check.RunAsync(new CheckRun(Given.Noon), CancellationToken.None).ToListAsync());
        return faults;
    }

    private async Task MakeAdminAsync(Guid person)
    {
        await using var db = _store.Open();
        await db.Users.Where(account => account.Id == person).ExecuteUpdateAsync(set => set.SetProperty(account => account.Roles, Roles.Customer | Roles.Admin));
    }
}
