using System.Diagnostics;

namespace SupportPortal.Browser.Tests.Documents;

/// <summary>A clock that begins at the same moment at every start, and then goes on.</summary>
public sealed class StartingClock(Instant start) : TimeProvider
{
    private readonly Stopwatch _since = Stopwatch.StartNew();

    public override DateTimeOffset GetUtcNow() => start.ToDateTimeOffset() + _since.Elapsed;
}
