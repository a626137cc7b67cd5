using SupportPortal.Application.People;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>All that an admin needs to decide on a pack (R25).</summary>
/// <param name="Pack">The pack, with its whole ledger.</param>
/// <param name="Order">Its order.</param>
/// <param name="Buyer">The account that has the purchaser's address, if there is one.</param>
/// <param name="Owner">Whose it is now; null while it waits for an account.</param>
/// <param name="Claims">The claims on its number that wait, the oldest first.</param>
/// <param name="Decided">The claims that are decided, the latest first.</param>
/// <param name="People">Who did what, and the co-owners.</param>
/// <param name="Titles">The titles of the incidents that the pack paid for.</param>
public sealed record PackFile(
    Pack Pack,
    Order Order,
    Account? Buyer,
    Account? Owner,
    IReadOnlyList<ClaimFile> Claims,
    IReadOnlyList<ClaimFile> Decided,
    IReadOnlyDictionary<Guid, PersonName> People,
    IReadOnlyDictionary<Guid, string> Titles)
{
    /// <summary>The open incidents that a recovered pack paid for before it was moved, the oldest first.</summary>
    public IReadOnlyList<Incident> Open { get; init; } = [];

    /// <summary>The ledger, oldest first.</summary>
    public IEnumerable<LedgerEntry> Entries => Pack.Ledger.OrderBy(entry => entry.Sequence);

    /// <summary>Whether the balance is the sum of the ledger, as it must be (R20).</summary>
    public bool IsSumRight => Pack.Ledger.Sum(entry => entry.Change) == Pack.Balance;
}
