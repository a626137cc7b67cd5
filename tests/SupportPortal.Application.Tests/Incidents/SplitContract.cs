using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>An incident that was split on Sunday 22 November 2026, with a 5-pack at hand unless said otherwise.</summary>
[Rule("R10")]
public sealed class SplitContract : IAsyncDisposable
{
    private TestStore _store = null!;

    [Theory, OnEachStore]
    public async Task Holds_and_charges_nothing_until_a_part_is_accepted(Store kind)
    {
        var split = await OpenAsync(kind);
        Assert.Equal(5, await _store.BalanceAsync(split.Pack));

        var made = await _store.AcceptAsync(split);

        var (part, used) = (await _store.FindAsync(made), await UsedAsync(split.Pack));
        Assert.Equal((4, part.Id, made), (used.BalanceAfter, used.IncidentId, used.IncidentNumber));
        Assert.Equal((split.Number, 2, split.Pack, Stage.New), (part.SplitFrom, part.SplitFromPart, part.PackId, part.Stage));
        Assert.Equal(("Problem 2", "Poland", Given.Noon), (part.Title, part.Receipt.Calendar.Name, part.SubmittedAt));
        Assert.Empty(await _store.FaultsAsync());
    }

    [Theory, OnEachStore]
    [Rule("R39")]
    public async Task Tells_the_customer_of_the_split_and_both_of_the_answer(Store kind)
    {
        var split = await OpenAsync(kind, further: 2);
        Assert.Contains(("SplitProposed", split.Customer.Person), await _store.MailsAsync());
        await ForgetMailsAsync();

        await _store.AcceptAsync(split);
        await DeclineAsync(split, 3);

        Assert.Equal(
            [("IncidentSubmitted", split.Customer.Person), ("PartAccepted", split.Engineer.Person), ("PartDeclined", split.Engineer.Person)],
            await _store.MailsAsync());
    }

    [Theory, OnEachStore]
    public async Task Is_made_once_of_a_form_that_is_sent_several_times(Store kind)
    {
        var split = await OpenAsync(kind);
        var seen = (await _store.FindAsync(split.Number)).EntryCount;
        var other = await _store.AnIncidentAsync(split.Customer);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _store.ProposeAsync(other, split.Engineer, seen: 1))));
        await _store.ProposeAsync(split.Number, split.Engineer, seen: seen);

        await using var db = _store.Open();
        Assert.Equal(4, await db.SplitParts.CountAsync());
    }

    [Theory, OnEachStore]
    public async Task Is_decided_with_open_eyes(Store kind)
    {
        var split = await OpenAsync(kind);
        Assert.Equal(new MoreHasHappened(), await _store.ProposeAsync(split.Number, split.Engineer, further: 2, seen: 1).RefusalAsync());
    }

    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Makes_one_incident_when_two_tabs_accept_at_once_whatever_pack_they_choose(Store kind)
    {
        var split = await OpenAsync(kind);
        var other = await _store.APackAsync(split.Customer);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => _store.AcceptAsync(split, pack: n % 2 == 0 ? split.Pack : other))));

        Assert.Single(numbers.Distinct());
        Assert.Equal(9, await _store.BalanceAsync(split.Pack) + await _store.BalanceAsync(other));
        Assert.Equal(numbers[0], await _store.AcceptAsync(split));
        Assert.Empty(await _store.FaultsAsync());
    }

    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Lets_one_of_two_parts_and_a_draft_have_the_last_incident(Store kind)
    {
        var split = await OpenAsync(kind, further: 2, SupportPlan.SingleIncident);
        var draft = await _store.ADraftAsync(split.Customer, split.Pack);

        var refusals = await Task.WhenAll(
            Task.Run(() => _store.AcceptAsync(split).RefusalAsync()),
            Task.Run(() => _store.AcceptAsync(split, part: 3).RefusalAsync()),
            Task.Run(() => new SubmitIncident(_store.Contexts).HandleAsync(draft, "US", Given.Moment(split.Customer), CancellationToken.None).RefusalAsync()));

        Assert.Equal((1, 2), (refusals.Count(refusal => refusal is null), refusals.Count(refusal => refusal is PackIsUsedUp)));
        Assert.Equal(0, await _store.BalanceAsync(split.Pack));
        Assert.Empty(await _store.FaultsAsync());
    }

    [Theory, OnEachStore]
    public async Task Keeps_a_part_open_that_its_pack_could_not_pay_for(Store kind)
    {
        var split = await OpenAsync(kind, plan: SupportPlan.SingleIncident);
        await _store.UseUpAsync(split.Pack);
        Assert.Equal(new PackIsUsedUp(), await _store.AcceptAsync(split).RefusalAsync());

        await _store.AcceptAsync(split, pack: await _store.APackAsync(split.Customer));

        Assert.Equal(PartState.Accepted, await _store.StateAsync(split.Number));
    }

    [Theory, OnEachStore]
    [Rule("R30")]
    public async Task Judges_the_version_anew_when_it_left_support_meanwhile(Store kind)
    {
        var split = await OpenAsync(kind);
        await _store.EndSupportAsync(await _store.FindAsync(split.Number), new LocalDate(2026, 11, 23));

        Assert.IsType<Domain.Products.VersionIsOutOfLifecycle>(await _store.AcceptAsync(split, at: Given.Noon + Duration.FromDays(2)).RefusalAsync());

        Assert.Equal((5, PartState.Proposed), (await _store.BalanceAsync(split.Pack), await _store.StateAsync(split.Number)));
        await _store.AcceptAsync(split, at: Given.Noon + Duration.FromDays(1));
    }

    [Theory, OnEachStore]
    [Rule("R22")]
    public async Task Judges_the_pack_anew_when_it_expired_meanwhile(Store kind)
    {
        var split = await OpenAsync(kind, purchasedOn: new LocalDate(2025, 11, 23));
        var later = Given.Noon + Duration.FromDays(2);

        Assert.Equal(new PackHasExpired(new LocalDate(2026, 11, 23)), await _store.AcceptAsync(split, at: later).RefusalAsync());

        Assert.Equal((5, PartState.Proposed), (await _store.BalanceAsync(split.Pack), await _store.StateAsync(split.Number)));
        await _store.AcceptAsync(split, pack: await _store.APackAsync(split.Customer), at: later);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Takes_no_pack_and_no_answer_of_somebody_elses(Store kind)
    {
        var split = await OpenAsync(kind);
        var stranger = await _store.APersonAsync();

        Assert.Equal(new NotFound(), await _store.AcceptAsync(split, pack: await _store.APackAsync(stranger)).RefusalAsync());
        Assert.Equal(new NotFound(), await _store.AcceptAsync(split, by: stranger).RefusalAsync());
        await _store.ActAsync(split.Number, split.Customer, (incident, _, moment) => incident.AddParticipant(stranger.Person, moment));
        Assert.Equal(new OnlyTheSubmitterMay(), await _store.AcceptAsync(split, by: stranger).RefusalAsync());

        await _store.AcceptAsync(split);
        Assert.Equal(new OnlyTheSubmitterMay(), await _store.AcceptAsync(split, by: stranger).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Stays_open_to_an_answer_when_the_incident_that_was_split_closes(Store kind)
    {
        var split = await OpenAsync(kind, further: 2);
        await _store.ActAsync(split.Number, split.Customer, (incident, _, moment) => incident.CloseAtRequest(null, moment));

        await _store.AcceptAsync(split);
        await DeclineAsync(split, 3);

        Assert.Equal(Outcome.ClosedAtCustomersRequest, (await _store.FindAsync(split.Number)).Closure!.Outcome);
        Assert.Equal((PartState.Accepted, PartState.Declined), (await _store.StateAsync(split.Number), await _store.StateAsync(split.Number, 3)));
    }

    [Theory, OnEachStore]
    public async Task Lets_a_part_be_accepted_or_taken_back_and_not_both(Store kind)
    {
        var split = await OpenAsync(kind);
        var withdraw = new WithdrawPart(_store.Contexts).HandleAsync(split.Number, 2, Given.Moment(split.Engineer), CancellationToken.None);

        var refusals = await Task.WhenAll(withdraw.RefusalAsync(), Task.Run(() => _store.AcceptAsync(split).RefusalAsync()));

        Assert.IsType<PartIsAnswered>(Assert.Single(refusals.OfType<Refusal>()));
        Assert.Equal(await _store.StateAsync(split.Number) == PartState.Accepted ? 4 : 5, await _store.BalanceAsync(split.Pack));
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task<Split> OpenAsync(Store kind, int further = 1, SupportPlan plan = SupportPlan.FivePack, LocalDate? purchasedOn = null)
    {
        _store = await Stores.NewAsync(kind);
        return await _store.ASplitAsync(further, plan, purchasedOn);
    }

    private Task DeclineAsync(Split split, int part) =>
        new DeclinePart(_store.Contexts).HandleAsync(split.Number, part, Given.Moment(split.Customer), CancellationToken.None);

    private async Task ForgetMailsAsync()
    {
        await using var db = _store.Open();
        await db.Outbox.ExecuteDeleteAsync();
    }

    private async Task<LedgerEntry> UsedAsync(Guid pack)
    {
        await using var db = _store.Open();
        return await db.LedgerEntries.SingleAsync(entry => entry.PackId == pack && entry.Kind == LedgerKind.Used);
    }
}
