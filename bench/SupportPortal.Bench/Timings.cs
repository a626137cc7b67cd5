namespace SupportPortal.Bench;

/// <summary>How long each of many calls took, and what that comes to.</summary>
internal sealed record Timings(string Name, int Connections, IReadOnlyList<double> Milliseconds, double Seconds)
{
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

    /// <summary>Several turns as one.</summary>
    public static Timings Of(IReadOnlyList<Timings> turns) =>
        new(turns[0].Name, turns[0].Connections, [.. turns.SelectMany(turn => turn.Milliseconds).Order()], turns.Sum(turn => turn.Seconds));

    public double At(double share) => Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(share * Milliseconds.Count))];
}
