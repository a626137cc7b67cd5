using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Everything that happened to a pack (R20).</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Number">The order confirmation number.</param>
/// <param name="ShowsNumber">Whether the reader sees it whole: it works as a key.</param>
/// <param name="Entries">The ledger, oldest first.</param>
/// <param name="People">Who did it, and who owns it.</param>
/// <param name="Titles">The titles of the incidents that the reader may see.</param>
public sealed record PackStatement(
    Pack Pack,
    OrderConfirmationNumber Number,
    bool ShowsNumber,
    IReadOnlyList<LedgerEntry> Entries,
    IReadOnlyDictionary<Guid, PersonName> People,
    IReadOnlyDictionary<Guid, string> Titles)
{
    /// <summary>The number as the reader sees it: whole, or its last four characters.</summary>
    public string ShownNumber => ShowsNumber ? Number.Written : Number.ToString();
}
