using SupportPortal.Application.Jobs;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Jobs;

/// <summary>Gives packs to accounts that were confirmed at the very moment in which the order came (R26).</summary>
internal sealed class GivingPacks(GivePacks give, SystemMoment now) : IJob
{
    /// <inheritdoc/>
    public static string Name => "give-packs";

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromMinutes(5);

    /// <inheritdoc/>
    public Task<bool> HasWorkAsync(CancellationToken cancel) => give.IsAnyAwaitedAsync(cancel);

    /// <inheritdoc/>
    public Task RunAsync(CancellationToken cancel) => give.HandleAsync(now.Get(), cancel);
}
