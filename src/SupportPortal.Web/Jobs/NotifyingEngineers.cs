using SupportPortal.Application.Incidents;
using SupportPortal.Application.Jobs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Jobs;

/// <summary>Tells engineers of clocks that are at risk or missed (R16).</summary>
internal sealed class NotifyingEngineers(NotifyEngineers notify, SystemMoment now) : IJob
{
    /// <inheritdoc/>
    public static string Name => "notify-engineers";

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromSeconds(20);

    /// <inheritdoc/>
    public Task<bool> HasWorkAsync(CancellationToken cancel) => notify.IsAnyDueAsync(now.Get().At, cancel);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (await notify.HandleAsync(now.Get(), cancel) > 0)
            cancel.ThrowIfCancellationRequested();
    }
}
