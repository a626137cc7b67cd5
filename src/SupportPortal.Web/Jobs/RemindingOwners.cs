using SupportPortal.Application.Jobs;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Jobs;

/// <summary>Reminds owners of packs that expire (R22).</summary>
internal sealed class RemindingOwners(RemindOwners remind, SystemMoment now) : IJob
{
    /// <inheritdoc/>
    public static string Name => "remind-owners";

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromMinutes(30);

    /// <inheritdoc/>
    public Task<bool> HasWorkAsync(CancellationToken cancel) => remind.IsAnyDueAsync(now.Get().Today, cancel);

    /// <inheritdoc/>
    public Task RunAsync(CancellationToken cancel) => remind.HandleAsync(now.Get(), cancel);
}
