using SupportPortal.Application.Cleaning;
using SupportPortal.Application.Jobs;

namespace SupportPortal.Web.Jobs;

/// <summary>Removes what nobody needs any more.</summary>
internal sealed class CleaningUp(CleanUp clean, IClock clock) : IJob
{
    /// <inheritdoc/>
    public static string Name => "clean-up";

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromHours(1);

    /// <inheritdoc/>
    public Task<bool> HasWorkAsync(CancellationToken cancel) => clean.IsAnythingOldAsync(clock.GetCurrentInstant(), cancel);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (await clean.HandleAsync(clock.GetCurrentInstant(), cancel) > 0)
            cancel.ThrowIfCancellationRequested();
    }
}
