using SupportPortal.Application.Jobs;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Jobs;

/// <summary>Ends orders that were not paid in time (R27).</summary>
internal sealed class LapsingOrders(LapseOrders lapse, SystemMoment now) : IJob
{
    /// <inheritdoc/>
    public static string Name => "lapse-orders";

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromMinutes(10);

    /// <inheritdoc/>
    public Task<bool> HasWorkAsync(CancellationToken cancel) => lapse.IsAnyDueAsync(now.Get().Today, cancel);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (await lapse.HandleAsync(now.Get(), cancel) > 0)
            cancel.ThrowIfCancellationRequested();
    }
}
