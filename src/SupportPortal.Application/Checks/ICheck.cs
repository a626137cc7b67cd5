namespace SupportPortal.Application.Checks;

/// <summary>Looks whether what is kept is whole. It changes nothing.</summary>
public interface ICheck
{
    /// <summary>What is checked, as a few words: "ledger sums".</summary>
    string Name { get; }

    /// <summary>Finds what is wrong.</summary>
    IAsyncEnumerable<Fault> RunAsync(CheckRun run, CancellationToken cancel);
}
