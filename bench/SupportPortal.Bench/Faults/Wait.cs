using System.Diagnostics;

namespace SupportPortal.Bench.Faults;

/// <summary>Waits for what comes, and tells how long it took.</summary>
internal static class Wait
{
    /// <exception cref="TimeoutException">It did not come.</exception>
    public static async Task<TimeSpan> ForAsync(Func<Task<bool>> come, TimeSpan longest)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await come())
        {
            if (Stopwatch.GetElapsedTime(started) > longest)
                throw new TimeoutException($"It did not come within {longest}.");
            await Task.Delay(50);
        }

        return Stopwatch.GetElapsedTime(started);
    }
}
