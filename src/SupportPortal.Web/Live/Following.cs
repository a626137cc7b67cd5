using SupportPortal.Application.Live;

namespace SupportPortal.Web.Live;

/// <summary>
/// The one who looks, every second, for what happened on any node, as long as somebody here listens; else the store is
/// left alone.
/// </summary>
internal sealed class Following(
    FollowIncidents follow, SharingLooks looks, Listeners listeners, TimeProvider time, ILogger<Following> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private bool _isInTrouble;

    /// <summary>Looks once, and tells.</summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        listeners.Tell(await follow.LookAsync(now, cancel), now);
        await looks.ShareAsync(now, cancel);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                if (listeners.IsEmpty && looks.IsQuiet)
                {
                    follow.Rest();
                    await listeners.SomeoneAsync(stoppingToken);
                }

                await TryAsync(stoppingToken);
                await Task.Delay(Every, time, stoppingToken);
            }
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The portal stops.
        }
    }

    // Trouble is told once, not every second: the next look reads what this one could not.
    private async Task TryAsync(CancellationToken stopping)
    {
        try
        {
            await LookAsync(stopping);
            _isInTrouble = false;
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            if (!_isInTrouble)
                log.LogWarning(error, "What happens cannot be followed just now; it is tried every second");
            _isInTrouble = true;
        }
    }
}
