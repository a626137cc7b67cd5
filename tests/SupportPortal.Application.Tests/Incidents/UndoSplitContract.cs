using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>A part of a split that the customer has accepted, and that nobody has looked at; four are left in its pack.</summary>
[Rule("R10")]
public sealed class UndoSplitContract : IAsyncDisposable
{
    private TestStore _store = null!;
    private Split _split = null!;
    private IncidentNumber _part;

    [Theory, OnEachStore]
    public async Task Puts_back_what_was_used_and_says_so_on_both_incidents(Store kind)
    {
        await OpenAsync(kind);

        await _store.UndoAsync(_part, _split.Customer);

        var (part, original) = (await _store.FindAsync(_part), await _store.FindAsync(_split.Number));
        Assert.Equal((Outcome.Undone, BillingStatus.NotCharged), (part.Closure!.Outcome, part.Billing));
        Assert.Equal((EntryKind.PartUndone, PartState.Undone, 5), (original.Timeline.MaxBy(entry => entry.Sequence)!.Kind, await _store.StateAsync(_split.Number), await _store.BalanceAsync(_split.Pack)));
        Assert.Equal(["IncidentClosed", "IncidentReturned", "PartUndone"], await AuditedAsync());
        Assert.Empty(await _store.FaultsAsync());
    }

    [Theory, OnEachStore]
    [Rule("R39")]
    public async Task Is_told_to_both_sides_by_the_customer(Store kind)
    {
        await OpenAsync(kind);
        await _store.UndoAsync(_part, _split.Customer);
        Assert.Equal([("PartUndone", _split.Engineer.Person), ("SplitUndone", _split.Customer.Person)], await _store.MailsAsync());
    }

    [Theory, OnEachStore]
    [Rule("R39")]
    public async Task Is_told_to_the_customer_by_an_engineer(Store kind)
    {
        await OpenAsync(kind);
        await _store.UndoAsync(_part, _split.Engineer);
        Assert.Equal([("SplitUndone", _split.Customer.Person)], await _store.MailsAsync());
    }

    [Theory, OnEachStore]
    public async Task Happens_once_however_many_undo_at_once(Store kind)
    {
        await OpenAsync(kind);

        var refusals = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(() => _store.UndoAsync(_part, n % 2 == 0 ? _split.Customer : _split.Engineer).RefusalAsync())));

        Assert.Equal(5, refusals.OfType<IncidentIsClosed>().Count());
        Assert.Equal(5, await _store.BalanceAsync(_split.Pack));
    }

    [Theory, OnEachStore]
    public async Task Or_the_part_is_assigned_and_never_both(Store kind)
    {
        await OpenAsync(kind);
        for (var round = 0; round < 6; round++)
        {
            var part = round == 0 ? _part : await AnotherPartAsync();
            var left = await _store.BalanceAsync(_split.Pack);
            await Task.WhenAll(
                Task.Run(() => _store.UndoAsync(part, _split.Customer).RefusalAsync()),
                Task.Run(() => TakeAsync(part).RefusalAsync()));

            var incident = await _store.FindAsync(part);
            Assert.NotEqual(incident.AssigneeId is null, incident.IsOpen);
            Assert.Equal(incident.IsOpen ? left : left + 1, await _store.BalanceAsync(_split.Pack));
        }
        Assert.Empty(await _store.FaultsAsync());
    }

    [Theory, OnEachStore]
    public async Task Is_refused_with_what_has_begun(Store kind)
    {
        await OpenAsync(kind);
        await _store.ActAsync(_part, _split.Engineer, (incident, _, moment) => incident.Note(new Message("Same server?"), moment));

        Assert.Equal(new WorkOnPartHasBegun(), await _store.UndoAsync(_part, _split.Customer).RefusalAsync());
        Assert.Equal(new IsNoPart(), await _store.UndoAsync(_split.Number, _split.Customer).RefusalAsync());
        Assert.Equal(new NotFound(), await _store.UndoAsync(_part, await _store.APersonAsync()).RefusalAsync());
        Assert.Equal(4, await _store.BalanceAsync(_split.Pack));
    }

    [Theory, OnEachStore]
    [Rule("R24")]
    public async Task Goes_back_to_the_pack_whoever_has_it_now(Store kind)
    {
        await OpenAsync(kind);
        var heir = await _store.APersonAsync();
        await using (var db = _store.Open())
            await db.Packs.Where(pack => pack.Id == _split.Pack).ExecuteUpdateAsync(set => set.SetProperty(pack => pack.OwnerId, heir.Person));

        await _store.UndoAsync(_part, _split.Customer);

        Assert.Equal(5, await _store.BalanceAsync(_split.Pack));
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task OpenAsync(Store kind)
    {
        _store = await Stores.NewAsync(kind);
        _split = await _store.ASplitAsync();
        _part = await _store.AcceptAsync(_split);
        await using var db = _store.Open();
        await db.Outbox.ExecuteDeleteAsync();
        await db.UnsealedAudit.ExecuteDeleteAsync();
        await db.AuditWords.ExecuteDeleteAsync();
        await db.AuditMentions.ExecuteDeleteAsync();
        await db.AuditEntries.ExecuteDeleteAsync();
    }

    private async Task<IncidentNumber> AnotherPartAsync()
    {
        await _store.ProposeAsync(_split.Number, _split.Engineer, further: 1);
        await using var db = _store.Open();
        var part = await db.SplitParts.MaxAsync(one => one.Number);
        return await _store.AcceptAsync(_split, part, await _store.BalanceAsync(_split.Pack) > 0 ? null : await _store.APackAsync(_split.Customer));
    }

    private Task TakeAsync(IncidentNumber number) => new TakeIncident(_store.Contexts).HandleAsync(number, Given.Moment(_split.Engineer), CancellationToken.None);

    private async Task<List<string>> AuditedAsync()
    {
        await using var db = _store.Open();
        return [.. (await db.AuditEntries.Select(entry => entry.What).ToListAsync()).Order(StringComparer.Ordinal)];
    }
}
