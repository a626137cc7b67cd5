using System.Diagnostics;

namespace SupportPortal.Bench.Faults;

/// <summary>A running process of the portal.</summary>
internal sealed class Node(Process process, int port) : IDisposable
{
    private readonly long _started = Stopwatch.GetTimestamp();

    public Uri Origin { get; } = new($"http://127.0.0.1:{port}");

    /// <summary>Waits until the node says that it can serve.</summary>
    /// <returns>How long that took since its start.</returns>
    public async Task<TimeSpan> ReadyAsync()
    {
        await Wait.ForAsync(async () => await IsReadyAsync(), TimeSpan.FromSeconds(30));
        return Stopwatch.GetElapsedTime(_started);
    }

    /// <summary>Whether the node says that it can serve.</summary>
    public async Task<bool> IsReadyAsync()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            return (await client.GetAsync(new Uri(Origin, "/healthz/ready"))).IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    /// <summary>The memory that the process holds, in MB of 1024 × 1024 bytes.</summary>
    public double ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024d / 1024;
        }
    }

    /// <summary>Ends the process at once, as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }
}
