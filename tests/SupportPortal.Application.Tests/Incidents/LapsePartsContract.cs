using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>Three incidents that were split on Sunday 22 November 2026; in Poland the tenth business day is Friday 4 December.</summary>
[Rule("R10")]
public sealed class LapsePartsContract : IAsyncDisposable
{
    private static readonly Instant Lapsed = Instant.FromUtc(2026, 12, 4, 20, 0);
    private readonly List<Split> _splits = [];
    private TestStore _store = null!;

    [Theory, OnEachStore]
    public async Task Writes_down_what_was_not_answered_in_time_and_tells_both_sides(Store kind)
    {
        await OpenAsync(kind);
        await _store.AcceptAsync(_splits[0]);
        await ForgetMailsAsync();

        Assert.Equal(0, await LapseAsync(Lapsed - Duration.FromDays(1)));
        Assert.Equal(2, await LapseAsync(Lapsed));
        Assert.Equal(0, await LapseAsync(Lapsed));

        Assert.Equal([PartState.Accepted, PartState.Lapsed, PartState.Lapsed], await StatesAsync());
        Assert.Equal(_splits.Skip(1).SelectMany(split => new[] { split.Customer.Person, split.Engineer.Person }).Order(), (await _store.MailsAsync()).Select(mail => mail.To!.Value).Order());
    }

    [Theory, OnEachStore]
    public async Task Refuses_the_answer_from_that_time_on_whether_or_not_it_has_run(Store kind)
    {
        await OpenAsync(kind);
        Assert.IsType<PartHasLapsed>(await _store.AcceptAsync(_splits[0], at: Lapsed).RefusalAsync());
        await LapseAsync(Lapsed);
        Assert.IsType<PartHasLapsed>(await _store.AcceptAsync(_splits[0], at: Lapsed).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Tells_once_when_it_is_killed_in_the_middle_and_runs_again(Store kind)
    {
        await OpenAsync(kind);
        await ForgetMailsAsync();

        // It finds them, writes the first down, and dies.
        await Assert.ThrowsAsync<OperationCanceledException>(() => new LapseParts(new DyingContexts(_store.Contexts, lives: 2)).HandleAsync(Given.Moment(Actor.System, Lapsed), CancellationToken.None));
        Assert.Equal(1, (await StatesAsync()).Count(state => state == PartState.Lapsed));
        Assert.Equal(2, await LapseAsync(Lapsed));

        Assert.Equal(6, (await _store.MailsAsync()).Distinct().Count());
        Assert.Equal(6, (await _store.MailsAsync()).Count);
    }

    [Theory, OnEachStore]
    public async Task Tells_once_when_several_nodes_look_at_once(Store kind)
    {
        await OpenAsync(kind);
        await ForgetMailsAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => LapseAsync(Lapsed))));

        Assert.Equal(6, (await _store.MailsAsync()).Count);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task OpenAsync(Store kind)
    {
        _store = await Stores.NewAsync(kind);
        for (var i = 0; i < 3; i++)
            _splits.Add(await _store.ASplitAsync());
    }

    private Task<int> LapseAsync(Instant at) => new LapseParts(_store.Contexts).HandleAsync(Given.Moment(Actor.System, at), CancellationToken.None);

    private async Task<List<PartState>> StatesAsync()
    {
        var states = new List<PartState>();
        foreach (var split in _splits)
            states.Add(await _store.StateAsync(split.Number));
        return states;
    }

    private async Task ForgetMailsAsync()
    {
        await using var db = _store.Open();
        await db.Outbox.ExecuteDeleteAsync();
    }

    private sealed class DyingContexts(IDbContextFactory<SupportDbContext> real, int lives) : IDbContextFactory<SupportDbContext>
    {
        private int _left = lives;

        public SupportDbContext CreateDbContext() => _left-- > 0 ? real.CreateDbContext() : throw new OperationCanceledException();

        public Task<SupportDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
            _left-- > 0 ? real.CreateDbContextAsync(cancellationToken) : throw new OperationCanceledException(cancellationToken);
    }
}
