using System.Globalization;

namespace SupportPortal.Bench;

/// <summary>How long each of many calls took, and what that comes to.</summary>
internal sealed record Timings(string Name, int Connections, IReadOnlyList<double> Milliseconds, double Seconds)
{
    public const string Head = "| work | conn | per second | p50 ms | p95 ms | p99 ms |\n| --- | --- | --- | --- | --- | --- |";

    public double Median => At(0.5);

    public double Rate => Milliseconds.Count / Seconds;

    public static async Task<Timings> TakeAsync(string name, int connections, int calls, Func<int, Task> call)
    {
        var next = -1;
        var times = new double[calls];
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            for (int index; (index = Interlocked.Increment(ref next)) < calls;)
            {
                var begin = System.Diagnostics.Stopwatch.GetTimestamp();
                await call(index);
                times[index] = System.Diagnostics.Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            }
        }));
        return new Timings(name, connections, [.. times.Order()], System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"| {Name} | {Connections} | {Rate:F0} | {Median:F1} | {At(0.95):F1} | {At(0.99):F1} |");

    private double At(double share) => Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(share * Milliseconds.Count))];
}
