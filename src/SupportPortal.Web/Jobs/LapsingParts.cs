using SupportPortal.Application.Incidents;
using SupportPortal.Application.Jobs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Jobs;

/// <summary>Tells both sides of parts of splits that were not answered in time (R10).</summary>
internal sealed class LapsingParts(LapseParts parts, SystemMoment now) : IJob
{
    /// <inheritdoc/>
    public static string Name => "lapse-parts";

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromMinutes(1);

    /// <inheritdoc/>
    public Task<bool> HasWorkAsync(CancellationToken cancel) => parts.IsAnyDueAsync(now.Get().At, cancel);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (await parts.HandleAsync(now.Get(), cancel) > 0)
            cancel.ThrowIfCancellationRequested();
    }
}
