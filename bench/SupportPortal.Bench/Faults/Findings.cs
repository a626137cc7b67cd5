namespace SupportPortal.Bench.Faults;

/// <summary>What was looked at, line by line, and whether it is as it should be.</summary>
internal sealed class Findings
{
    private int _failed;

    public int ExitCode => _failed == 0 ? 0 : 1;

    public void Check(bool right, FormattableString what)
    {
        _failed += right ? 0 : 1;
        Console.WriteLine($"{(right ? "ok    " : "FAILED")} {FormattableString.Invariant(what)}");
    }
}
