namespace SupportPortal.Bench;

/// <summary>What is measured beside its reference, taken in turns, so that what else the machine does falls on both.</summary>
internal sealed record Pair(Timings Reference, Timings Measured)
{
    public const string Head =
        "| work | connections | reference p50 ms | p50 ms | ratio | p95 ms | p99 ms | per second |\n| --- | --- | --- | --- | --- | --- | --- | --- |";

    public double Ratio => Measured.Median / Reference.Median;

    public static async Task<Pair> TakeAsync(string name, int connections, int turns, int calls, Func<int, Task> reference, Func<int, Task> measured)
    {
        var (compared, taken) = (new List<Timings>(), new List<Timings>());
        for (var turn = 0; turn < turns; turn++)
        {
            compared.Add(await Timings.TakeAsync(name, connections, calls, reference));
            taken.Add(await Timings.TakeAsync(name, connections, calls, measured));
        }

        return new Pair(Timings.Of(compared), Timings.Of(taken));
    }

    public override string ToString() =>
        $"| {Measured.Name} | {Measured.Connections} | {Reference.Median:F1} | {Measured.Median:F1} | **{Ratio:F2}** | {Measured.At(0.95):F1} | {Measured.At(0.99):F1} | {Measured.Rate:F0} |";
}
