using SupportPortal.Application.Audit;
using SupportPortal.Application.Jobs;

namespace SupportPortal.Web.Jobs;

/// <summary>Seals what the audit log has got since (R38).</summary>
internal sealed class SealingAudit(SealAudit seal, IClock clock) : IJob
{
    /// <inheritdoc/>
    public static string Name => "seal-audit";

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromSeconds(10);

    /// <inheritdoc/>
    public Task<bool> HasWorkAsync(CancellationToken cancel) => seal.IsAnyWaitingAsync(cancel);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (await seal.HandleAsync(clock.GetCurrentInstant(), cancel) > 0)
            cancel.ThrowIfCancellationRequested();
    }
}
