using System.Collections.Concurrent;
using System.Threading.Channels;

namespace SupportPortal.Application.Jobs;

/// <summary>Wakes jobs of this process before their interval is over: what has just been committed need not wait.</summary>
public sealed class Nudges
{
    private readonly ConcurrentDictionary<string, Channel<bool>> _nudges = new();

    /// <summary>Wakes the job. Nudges that meet count once.</summary>
    public void Nudge(string job) => Of(job).Writer.TryWrite(true);

    /// <summary>Waits for a nudge, for at most <paramref name="atMost"/>.</summary>
    public async Task WaitAsync(string job, TimeSpan atMost, TimeProvider time, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            await Of(job).Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // The interval is over.
        }
    }

    private Channel<bool> Of(string job) => _nudges.GetOrAdd(
        job, _ => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }));
}
