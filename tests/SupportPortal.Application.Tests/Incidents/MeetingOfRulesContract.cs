using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>Where two rules meet: what one person does decides what another's deed means.</summary>
public sealed class MeetingOfRulesContract : IAsyncDisposable
{
    private static readonly BillingRuling Charge = new(BillingChoice.Charge, BillingReason.EffortMade);
    private static readonly BillingRuling Spare = new(BillingChoice.DoNotCharge, BillingReason.Goodwill);
    private TestStore _store = null!;
    private Actor _customer = null!;
    private Actor _other = null!;
    private Actor _engineer = null!;
    private Actor _admin = null!;

    [Theory, OnEachStore]
    [Rule("R24"), Rule("R25"), Rule("R7")]
    public async Task A_return_to_a_pack_that_somebody_else_recovered_goes_to_the_pack_and_not_to_the_submitter(Store kind)
    {
        await OpenAsync(kind);
        var number = await ClosedAsync();
        var pack = await PackOfAsync(number);
        await GivenAway(pack);

        await DecideAsync(number, Spare);

        Assert.Equal((5, _other.Person), await HeldAsync(pack));
        Assert.Equal(new PackWentToSomebodyElse(), await ReopenAsync(number).RefusalAsync());
        Assert.Equal((5, BillingStatus.NotCharged), ((await HeldAsync(pack)).Balance, (await _store.FindAsync(number)).Billing));
        Assert.Empty(await FaultsAsync());
    }

    [Theory, OnEachStore]
    [Rule("R7"), Rule("R8")]
    public async Task A_reopened_incident_that_was_charged_stays_charged_and_is_decided_no_second_time(Store kind)
    {
        await OpenAsync(kind);
        var number = await ClosedAsync();
        await DecideAsync(number, Charge);

        await ReopenAsync(number);
        await CloseAsync(number);

        Assert.Equal((4, BillingStatus.Charged), ((await HeldAsync(await PackOfAsync(number))).Balance, (await _store.FindAsync(number)).Billing));
        Assert.Empty(await new ListBilling(_store.Contexts).HandleAsync(CancellationToken.None));
        Assert.Empty(await FaultsAsync());
    }

    [Theory, OnEachStore]
    [Rule("R7"), Rule("R8"), Rule("R39")]
    public async Task A_charge_from_before_a_reopening_is_listed_when_the_engineer_recommends_to_change_it_and_the_mail_says_that_it_stays(Store kind)
    {
        await OpenAsync(kind);
        var number = await ClosedAsync();
        await DecideAsync(number, Charge);

        await ReopenAsync(number);
        await new CloseAsUnresolved(_store.Contexts).HandleAsync(
            number, "We tried.", new(BillingChoice.DoNotCharge, BillingReason.NotResolved), null, Given.Moment(_engineer, Given.Noon + Duration.FromHours(1)), CancellationToken.None);

        Assert.Equal((number, true, false), Assert.Single((await new ListBilling(_store.Contexts).HandleAsync(CancellationToken.None)).Select(row => (row.Number, row.IsRevision, row.IsSecondLook))));
        await using (var db = _store.Open())
            Assert.Contains("EffortMade", Assert.Single(await db.Outbox.Where(mail => mail.Kind == "IncidentClosedAgain").Select(mail => mail.Data).ToListAsync()));
        await DecideAsync(number, Spare);
        Assert.Equal((5, BillingStatus.NotCharged), ((await HeldAsync(await PackOfAsync(number))).Balance, (await _store.FindAsync(number)).Billing));
        Assert.Empty(await FaultsAsync());
    }

    [Theory, OnEachStore]
    [Rule("R8"), Rule("R21"), Rule("R25")]
    public async Task A_decision_is_not_changed_to_a_charge_of_a_pack_that_is_somebody_elses_by_now(Store kind)
    {
        await OpenAsync(kind);
        var number = await ClosedAsync();
        await DecideAsync(number, Spare);
        var pack = await PackOfAsync(number);
        await GivenAway(pack);

        Assert.Equal(new PackIsAnothersNow(), await DecideAsync(number, Charge).RefusalAsync());

        Assert.Equal((5, _other.Person), await HeldAsync(pack));
        Assert.Equal(BillingStatus.NotCharged, (await _store.FindAsync(number)).Billing);
    }

    [Theory, OnEachStore]
    [Rule("R7"), Rule("R8"), Rule("R24")]
    public async Task A_reopened_incident_whose_charge_was_returned_uses_one_again_and_waits_for_a_decision_again(Store kind)
    {
        await OpenAsync(kind);
        var number = await ClosedAsync();
        await DecideAsync(number, Spare);

        await ReopenAsync(number);
        Assert.Equal(4, (await HeldAsync(await PackOfAsync(number))).Balance);
        await CloseAsync(number);
        await DecideAsync(number, Spare);

        Assert.Equal((5, BillingStatus.NotCharged), ((await HeldAsync(await PackOfAsync(number))).Balance, (await _store.FindAsync(number)).Billing));
        Assert.Empty(await FaultsAsync());
    }

    // Severity B of Monday 09:00 in New York is due at 13:00, C at 17:00.
    [Theory, OnEachStore]
    [Rule("R17"), Rule("R15")]
    public async Task A_severity_changed_a_minute_around_due_keeps_what_was_promised_first(Store kind)
    {
        await OpenAsync(kind);
        var monday = Instant.FromUtc(2026, 11, 23, 14, 0);
        var (due, late) = (monday + Duration.FromHours(4), monday + Duration.FromHours(8));
        var minute = Duration.FromMinutes(1);

        var raised = await ChangedAsync(monday, Severity.C, Severity.B, late - minute);
        var lowered = await ChangedAsync(monday, Severity.B, Severity.C, due - minute);
        var tooLate = await ChangedAsync(monday, Severity.B, Severity.C, due + minute);
        var byEngineer = await _store.AnIncidentAsync(_customer, Severity.B, monday);
        await new LowerSeverity(_store.Contexts).HandleAsync(byEngineer, Severity.C, "A workaround holds.", Given.Moment(_engineer, due - minute), CancellationToken.None);

        Assert.Equal((late, ResponseVerdict.AtRisk), await PromisedAsync(raised, late)); // the old due is the earlier
        Assert.Equal((late, ResponseVerdict.Open), await PromisedAsync(lowered, due + minute)); // the new target, from submission
        Assert.Equal((due, ResponseVerdict.Missed), await PromisedAsync(tooLate, due + minute)); // missed stays missed
        Assert.Equal((due, ResponseVerdict.Missed), await PromisedAsync(byEngineer, due + minute)); // due stays
    }

    [Theory, OnEachStore]
    [Rule("R13"), Rule("R14")]
    public async Task A_calendar_edited_while_a_draft_waits_counts_for_the_draft_and_not_for_what_was_submitted(Store kind)
    {
        await OpenAsync(kind);
        var before = await _store.AnIncidentAsync(_customer);
        var promised = (await _store.FindAsync(before)).ResponseDue;
        var draft = await _store.ADraftAsync(_customer, await _store.APackAsync(_customer));

        // The Monday after opens at noon only.
        await using (var db = _store.Open())
        {
            var present = await db.InForceAsync("US", "US", CancellationToken.None);
            var later = CalendarDefinition.Of(present.Calendar) with { OwnHours = new Dictionary<string, IReadOnlyList<string>> { ["2026-11-23"] = ["12:00-17:00"] } };
            await new SaveCalendar(_store.Contexts).HandleAsync("US", present.Name, later, present.Number, Given.Moment(_admin), CancellationToken.None);
        }
        var shown = (await new FindIntake(_store.Contexts).HandleAsync(draft, "US", Given.Moment(_customer), CancellationToken.None))!.Promise(Severity.C, Given.Noon);
        var after = await _store.FindAsync(await SubmitAsync(draft, _customer));

        Assert.Equal((shown.Due, 2), (after.ResponseDue, after.Receipt.Calendar.Number));
        Assert.True(after.ResponseDue > promised);
        Assert.Equal((promised, 1), ((await _store.FindAsync(before)).ResponseDue, (await _store.FindAsync(before)).Receipt.Calendar.Number));
    }

    [Theory, OnEachStore]
    [Rule("R22")]
    public async Task A_pack_ends_with_the_sellers_day_while_the_customers_clock_says_tomorrow(Store kind)
    {
        await OpenAsync(kind);
        var today = Given.Moment(_customer).Today;
        var pack = await _store.APackAsync(_customer, purchasedOn: today.PlusYears(-1));
        var (one, two) = (await _store.ADraftAsync(_customer, pack), await _store.ADraftAsync(_customer, pack));
        var midnight = Instant.FromUtc(2026, 11, 23, 5, 0); // in New York; in Warsaw it is six in the morning of the day after

        await SubmitAsync(one, _customer, midnight - Duration.FromSeconds(1));
        Assert.Equal(new PackHasExpired(today), await SubmitAsync(two, _customer, midnight).RefusalAsync());
        Assert.Equal(4, (await HeldAsync(pack)).Balance);
    }

    [Theory, OnEachStore]
    [Rule("R21"), Rule("R23")]
    public async Task A_co_owner_who_is_removed_with_a_draft_open_is_told_so_and_keeps_the_draft(Store kind)
    {
        await OpenAsync(kind);
        var pack = await _store.APackAsync(_customer);
        await new NameCoOwner(_store.Contexts).HandleAsync(pack, await AddressAsync(_other), Given.Moment(_customer), CancellationToken.None);
        var draft = await _store.ADraftAsync(_other, pack);
        await new RemoveCoOwner(_store.Contexts).HandleAsync(pack, _other.Person, Given.Moment(_customer), CancellationToken.None);

        Assert.Equal(new ChosenPackIsNotYours(), await SubmitAsync(draft, _other).RefusalAsync());

        await using var db = _store.Open();
        Assert.Null((await db.Drafts.SingleAsync(one => one.Id == draft)).SubmittedAs);
        Assert.Equal(5, (await HeldAsync(pack)).Balance);
    }

    [Theory, OnEachStore]
    [Rule("R23"), Rule("R25")]
    public async Task A_recovery_while_the_old_owner_submits_comes_before_or_after_and_never_between(Store kind)
    {
        await OpenAsync(kind);
        var pack = await _store.APackAsync(_customer);
        var drafts = new List<Guid>();
        for (var i = 0; i < 4; i++)
            drafts.Add(await _store.ADraftAsync(_customer, pack));

        var recovery = Task.Run(() => GivenAway(pack));
        var answers = await Task.WhenAll(drafts.Select(draft => Task.Run(() => SubmitAsync(draft, _customer).RefusalAsync())));
        await recovery;

        await using var db = _store.Open();
        var submitted = answers.Count(answer => answer is null);
        Assert.All(answers.OfType<Refusal>(), answer => Assert.IsType<ChosenPackIsNotYours>(answer));
        Assert.Equal((5 - submitted, _other.Person), await HeldAsync(pack));
        Assert.Equal(submitted, await db.Incidents.CountAsync(incident => incident.PackId == pack && incident.CustomerId == _customer.Person));
        Assert.Equal(LedgerKind.Recovered, (await db.LedgerEntries.Where(entry => entry.PackId == pack).OrderByDescending(entry => entry.Sequence).FirstAsync()).Kind);
        Assert.Empty(await FaultsAsync());
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task OpenAsync(Store kind)
    {
        _store = await Stores.NewAsync(kind);
        (_customer, _other) = (await _store.APersonAsync(), await _store.APersonAsync());
        (_engineer, _admin) = (await _store.AnEngineerAsync(), await _store.APersonAsync(Roles.Admin));
    }

    private async Task<IncidentNumber> ClosedAsync()
    {
        var number = await _store.AnIncidentAsync(_customer);
        await CloseAsync(number);
        return number;
    }

    private Task CloseAsync(IncidentNumber number) =>
        new CloseAsUnresolved(_store.Contexts).HandleAsync(number, "We tried.", null, null, Given.Moment(_engineer), CancellationToken.None);

    private Task ReopenAsync(IncidentNumber number) =>
        new ReopenIncident(_store.Contexts, ServiceTerms.Default).HandleAsync(number, "It is not solved.", null, Given.Moment(_customer), CancellationToken.None);

    private Task DecideAsync(IncidentNumber number, BillingRuling ruling) =>
        new DecideBilling(_store.Contexts, ServiceTerms.Default).HandleAsync(number, ruling, null, Given.Moment(_admin), CancellationToken.None);

    private Task<IncidentNumber> SubmitAsync(Guid draft, Actor by, Instant? at = null) =>
        new SubmitIncident(_store.Contexts).HandleAsync(draft, "US", Given.Moment(by, at), CancellationToken.None);

    private async Task GivenAway(Guid pack) => await _store.Contexts.DecideAsync(
        async db => (await db.LockPackAsync(pack, CancellationToken.None)).Recover(
            new RecoveryGrant(_other.Person, new LedgerCause(Guid.NewGuid(), "The order mail proves it."), AnotherAdminExists: true, ServiceTerms.Default.ObjectionFor), [], Given.Moment(_admin)),
        CancellationToken.None);

    private async Task<IncidentNumber> ChangedAsync(Instant submitted, Severity from, Severity to, Instant at)
    {
        var number = await _store.AnIncidentAsync(_customer, from, submitted);
        await new ChangeSeverity(_store.Contexts).HandleAsync(number, to, null, null, Given.Moment(_customer, at), CancellationToken.None);
        return number;
    }

    private async Task<(Instant Due, ResponseVerdict Verdict)> PromisedAsync(IncidentNumber number, Instant at)
    {
        var incident = await _store.FindAsync(number);
        Assert.Equal(incident.ResponseDue, incident.AttentionAt);
        return (incident.ResponseDue, incident.VerdictAt(at));
    }

    private async Task<Guid> PackOfAsync(IncidentNumber number) => (await _store.FindAsync(number)).PackId;

    private async Task<(int Balance, Guid? Owner)> HeldAsync(Guid pack)
    {
        await using var db = _store.Open();
        var found = await db.Packs.AsNoTracking().SingleAsync(one => one.Id == pack);
        return (found.Balance, found.OwnerId);
    }

    private async Task<EmailAddress> AddressAsync(Actor person)
    {
        await using var db = _store.Open();
        return EmailAddress.Of(await db.Users.Where(account => account.Id == person.Person).Select(account => account.Email).SingleAsync());
    }

    private async Task<List<Fault>> FaultsAsync()
    {
        List<Fault> faults = [];
        foreach (ICheck check in new ICheck[] { new LedgerCheck(_store.Contexts), new PaymentCheck(_store.Contexts) })
            faults.AddRange(await check.RunAsync(new CheckRun(Given.Noon), CancellationToken.None).ToListAsync());
        return faults;
    }
}
