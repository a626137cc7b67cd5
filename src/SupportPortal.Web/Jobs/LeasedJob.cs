using SupportPortal.Application.Jobs;

namespace SupportPortal.Web.Jobs;

/// <summary>
/// Runs a job for as long as the portal runs: looks for work, claims the lease, works while renewing it, and gives it
/// back. Trouble is logged, and the next look is the next try.
/// </summary>
internal sealed class LeasedJob<TJob>(
    TJob job, Leases leases, Nudges nudges, IClock clock, TimeProvider time, ILogger<LeasedJob<TJob>> log) : BackgroundService
    where TJob : class, IJob
{
    // People who wait for a portal that has just started come first.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(1);

    private readonly Guid _owner = Guid.NewGuid();

    /// <summary>Looks once, and does what there is to do if no other process does.</summary>
    public async Task LookAsync(CancellationToken stopping)
    {
        if (!await job.HasWorkAsync(stopping) || !await ClaimAsync(stopping))
            return;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var renewing = RenewAsync(over);
        try
        {
            await job.RunAsync(over.Token);
        }
        finally
        {
            await over.CancelAsync();
            await renewing;
            await leases.ReleaseAsync(TJob.Name, _owner, clock.GetCurrentInstant(), CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(AfterStart, time, stoppingToken);
            while (true)
            {
                await TryAsync(stoppingToken);
                await nudges.WaitAsync(TJob.Name, TJob.Interval.ToTimeSpan(), time, stoppingToken);
            }
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The portal stops, or never came to start; what its end breaks in here is no trouble of the job.
        }
    }

    private async Task TryAsync(CancellationToken stopping)
    {
        try
        {
            await LookAsync(stopping);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            log.LogError(error, "The job {Job} stopped; it goes on in {Interval}", TJob.Name, TJob.Interval);
        }
    }

    private Task<bool> ClaimAsync(CancellationToken cancel) =>
        leases.ClaimAsync(TJob.Name, _owner, clock.GetCurrentInstant(), cancel);

    // A lease that cannot be renewed may be another's soon: the work ends.
    private async Task RenewAsync(CancellationTokenSource over)
    {
        try
        {
            do
                await Task.Delay((Leases.Length / 3).ToTimeSpan(), time, over.Token);
            while (await ClaimAsync(over.Token));
        }
        catch (Exception error) when (!over.IsCancellationRequested)
        {
            log.LogWarning(error, "The lease of the job {Job} could not be renewed", TJob.Name);
        }
        catch (OperationCanceledException)
        {
            // The work is done.
        }

        await over.CancelAsync();
    }
}
