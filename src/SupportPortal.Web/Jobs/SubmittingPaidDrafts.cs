using Microsoft.Extensions.Options;
using SupportPortal.Application.Jobs;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Jobs;

/// <summary>Submits drafts whose orders are paid, as of the payment (R27).</summary>
internal sealed class SubmittingPaidDrafts(SubmitPaidDrafts submit, SystemMoment now, IOptions<PortalOptions> portal) : IJob
{
    /// <inheritdoc/>
    public static string Name => SubmitPaidDrafts.Job;

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromSeconds(10);

    /// <inheritdoc/>
    public Task<bool> HasWorkAsync(CancellationToken cancel) => submit.IsAnyDueAsync(cancel);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (await submit.HandleAsync(portal.Value.SellerCountry, now.Get(), cancel) > 0)
            cancel.ThrowIfCancellationRequested();
    }
}
