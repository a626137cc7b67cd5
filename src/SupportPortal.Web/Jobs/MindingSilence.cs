using SupportPortal.Application.Incidents;
using SupportPortal.Application.Jobs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Jobs;

/// <summary>Reminds customers of what waits for them, and closes what they leave unanswered (R6).</summary>
internal sealed class MindingSilence(MindSilence silence, SystemMoment now) : IJob
{
    /// <inheritdoc/>
    public static string Name => "mind-silence";

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromMinutes(1);

    /// <inheritdoc/>
    public Task<bool> HasWorkAsync(CancellationToken cancel) => silence.IsAnyDueAsync(now.Get().At, cancel);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (await silence.HandleAsync(now.Get(), cancel) > 0)
            cancel.ThrowIfCancellationRequested();
    }
}
