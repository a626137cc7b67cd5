using SupportPortal.Application.Jobs;
using SupportPortal.Application.Mail;

namespace SupportPortal.Web.Jobs;

/// <summary>Sends the mails that are due, a few at a time, so that a slow server does not hold up all.</summary>
internal sealed class SendingMail(SendMail send, IClock clock) : IJob
{
    private const int AtATime = 4;

    /// <inheritdoc/>
    public static string Name => SendMail.Job;

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromSeconds(10);

    /// <inheritdoc/>
    public Task<bool> HasWorkAsync(CancellationToken cancel) => send.IsAnyDueAsync(clock.GetCurrentInstant(), cancel);

    /// <inheritdoc/>
    public Task RunAsync(CancellationToken cancel) => Task.WhenAll(Enumerable.Range(0, AtATime).Select(_ => SendAsync(cancel)));

    private async Task SendAsync(CancellationToken cancel)
    {
        while (await send.HandleAsync(clock.GetCurrentInstant(), cancel) is SendOutcome.Sent or SendOutcome.NotWanted or SendOutcome.Failed)
            cancel.ThrowIfCancellationRequested();
    }
}
