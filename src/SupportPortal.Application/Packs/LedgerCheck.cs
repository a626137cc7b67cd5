using System.Runtime.CompilerServices;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Whether each ledger begins with the purchase, has no gaps, and adds up, entry by entry, to nothing below zero or above
/// the size (R20). All but the first the database refuses too, as long as nobody turns its constraints off, as SQLite's own
/// shell does with foreign keys.
/// </summary>
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
                pack.Id,
                pack.Size,
                db.LedgerEntries.Where(entry => entry.PackId == pack.Id).OrderBy(entry => entry.Sequence)
                    .Select(entry => new Line(entry.Sequence, entry.Kind, entry.Change, entry.BalanceAfter, entry.PackSize)).ToList()))
            .ToListAsync(cancel);
    }

    private static IEnumerable<string> Wrong(Kept pack)
    {
        if (pack.Ledger is not [{ Kind: LedgerKind.Purchased }, ..])
            yield return "The ledger does not begin with the purchase.";
        if (pack.Ledger.Where((line, place) => line.Sequence != place + 1).Any())
            yield return "The ledger has gaps.";
        var sum = 0;
        foreach (var line in pack.Ledger)
        {
            if ((sum += line.Change) != line.BalanceAfter)
                yield return FormattableString.Invariant($"After entry {line.Sequence} the ledger says {line.BalanceAfter}, the sum {sum}.");
            if (sum < 0 || sum > pack.Size)
                yield return FormattableString.Invariant($"After entry {line.Sequence} the sum is {sum}, the size {pack.Size}.");
            if (line.PackSize != pack.Size)
                yield return FormattableString.Invariant($"Entry {line.Sequence} says the size is {line.PackSize}, the pack {pack.Size}.");
        }
    }

    private sealed record Kept(Guid Id, int Size, List<Line> Ledger);

    private sealed record Line(int Sequence, LedgerKind Kind, int Change, int BalanceAfter, int PackSize);
}
