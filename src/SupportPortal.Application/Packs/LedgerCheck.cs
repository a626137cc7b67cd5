using System.Runtime.CompilerServices;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Whether each pack's balance is the sum of its ledger, entry by entry (R20).</summary>
public sealed class LedgerCheck(IDbContextFactory<SupportDbContext> store) : ICheck
{
    private const int Page = 500;

    /// <inheritdoc/>
    public string Name => "pack ledgers";

    /// <inheritdoc/>
    public async IAsyncEnumerable<Fault> RunAsync(CheckRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        Guid? after = null;
        for (var packs = await PageAsync(after, cancel); packs.Count > 0; packs = await PageAsync(after, cancel))
        {
            foreach (var pack in packs)
            {
                foreach (var wrong in Wrong(pack))
                    yield return new Fault($"pack {pack.Id}", wrong);
            }

            run.Count(packs.Count);
            after = packs[^1].Id;
        }
    }

    private async Task<List<Kept>> PageAsync(Guid? after, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Packs.Where(pack => after == null || pack.Id.CompareTo(after.Value) > 0).OrderBy(pack => pack.Id).Take(Page)
            .Select(pack => new Kept(
                pack.Id, pack.Size, pack.Balance, pack.LedgerCount,
                pack.Ledger.OrderBy(entry => entry.Sequence).Select(entry => new Line(entry.Sequence, entry.Change, entry.BalanceAfter, entry.Kind)).ToList()))
            .ToListAsync(cancel);
    }

    private static IEnumerable<string> Wrong(Kept pack)
    {
        if (pack.Balance < 0 || pack.Balance > pack.Size)
            yield return FormattableString.Invariant($"The balance is {pack.Balance}, the size {pack.Size}.");
        if (pack.Balance != pack.Ledger.Sum(line => line.Change))
            yield return FormattableString.Invariant($"The balance is {pack.Balance}, the sum of the ledger {pack.Ledger.Sum(line => line.Change)}.");
        if (pack.LedgerCount != pack.Ledger.Count || pack.Ledger.Where((line, place) => line.Sequence != place + 1).Any())
            yield return "The ledger has gaps.";
        if (pack.Ledger is not [{ Kind: LedgerKind.Purchased }, ..])
            yield return "The ledger does not begin with the purchase.";
        var sum = 0;
        foreach (var line in pack.Ledger)
        {
            if ((sum += line.Change) != line.BalanceAfter)
                yield return FormattableString.Invariant($"After entry {line.Sequence} the ledger says {line.BalanceAfter}, the sum {sum}.");
        }
    }

    private sealed record Kept(Guid Id, int Size, int Balance, int LedgerCount, List<Line> Ledger);

    private sealed record Line(int Sequence, int Change, int BalanceAfter, LedgerKind Kind);
}
