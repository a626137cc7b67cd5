using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using SupportPortal.Application.Data;
using SupportPortal.Application.Jobs;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Web.Jobs;
using SupportPortal.Web.Time;
using TestStores = SupportPortal.Application.Tests.Data.Stores;

namespace SupportPortal.Web.Tests.Jobs;

public sealed class LeasedJobTests : IAsyncDisposable
{
    private readonly Work _work = new();
    private TestStore? _store;

    [Theory, OnEachStore]
    public async Task Is_done_by_one_process_at_a_time(Store kind)
    {
        var (one, other) = (await OnAsync(kind), await OnAsync(kind));
        _work.Running = async _ => await other.LookAsync(CancellationToken.None);

        await one.LookAsync(CancellationToken.None);

        Assert.Equal(1, _work.Runs);
    }

    [Theory, OnEachStore]
    public async Task Writes_nothing_while_there_is_no_work(Store kind)
    {
        var job = await OnAsync(kind);
        _work.IsThere = false;

        await job.LookAsync(CancellationToken.None);

        await using var db = _store!.Open();
        Assert.False(await db.JobLeases.AnyAsync());
    }

    [Theory, OnEachStore]
    public async Task Gives_the_lease_back_when_the_work_fails(Store kind)
    {
        var (one, other) = (await OnAsync(kind), await OnAsync(kind));
        _work.Running = _ => throw new InvalidOperationException("broken");
        await Assert.ThrowsAsync<InvalidOperationException>(() => one.LookAsync(CancellationToken.None));
        _work.Running = null;

        await other.LookAsync(CancellationToken.None);

        Assert.Equal(2, _work.Runs);
    }

    [Fact]
    public async Task Looks_again_after_trouble_when_it_is_nudged()
    {
        var nudges = new Nudges();
        using var job = await OnAsync(Store.Sqlite, nudges);
        var second = new TaskCompletionSource();
        _work.Running = _ =>
        {
            if (_work.Runs == 2)
                second.SetResult();
            throw new InvalidOperationException("broken");
        };
        nudges.Nudge(Work.Name);

        await job.StartAsync(CancellationToken.None);

        await second.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await job.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Ends_without_a_word_when_the_portal_never_came_to_start()
    {
        var job = await OnAsync(Store.Sqlite);
        var begun = new TaskCompletionSource();
        _work.Running = _ =>
        {
            begun.SetResult();
            return Task.CompletedTask;
        };
        await job.StartAsync(CancellationToken.None);
        await begun.Task.WaitAsync(TimeSpan.FromMinutes(1));

        job.Dispose();

        await job.ExecuteTask!;
    }

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<LeasedJob<Work>> OnAsync(Store kind, Nudges? nudges = null)
    {
        _store ??= await TestStores.EmptyAsync(kind);
        return new(_work, new Leases(_store.Contexts), nudges ?? new Nudges(), new ProvidedClock(TimeProvider.System), TimeProvider.System, NullLogger<LeasedJob<Work>>.Instance);
    }

    private sealed class Work : IJob
    {
        public static string Name => "work";

        public static Duration Interval => Duration.FromHours(1);

        public bool IsThere { get; set; } = true;

        public int Runs { get; private set; }

        public Func<CancellationToken, Task>? Running { get; set; }

        public Task<bool> HasWorkAsync(CancellationToken cancel) => Task.FromResult(IsThere);

        public Task RunAsync(CancellationToken cancel)
        {
            Runs++;
            return Running?.Invoke(cancel) ?? Task.CompletedTask;
        }
    }
}
