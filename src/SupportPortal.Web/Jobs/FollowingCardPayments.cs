using SupportPortal.Application.Jobs;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Jobs;

/// <summary>Asks what came of payments by card that nobody has told of (R27).</summary>
internal sealed class FollowingCardPayments(FollowCardPayments follow, SystemMoment now) : IJob
{
    /// <inheritdoc/>
    public static string Name => "follow-card-payments";

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromSeconds(10);

    /// <inheritdoc/>
    public Task<bool> HasWorkAsync(CancellationToken cancel) => follow.IsAnyDueAsync(now.Get().At, cancel);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (await follow.HandleAsync(now.Get(), cancel) > 0)
            cancel.ThrowIfCancellationRequested();
    }
}
