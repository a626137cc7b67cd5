using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Packs;

/// <summary>A ledger as a page shows it.</summary>
/// <param name="Entries">The entries, oldest first.</param>
/// <param name="People">The names of those who did it.</param>
/// <param name="Number">The order's number, of which its end is shown.</param>
/// <param name="Seller">The name of the portal, for what its own people did.</param>
public sealed record LedgerView(
    IEnumerable<LedgerEntry> Entries, IReadOnlyDictionary<Guid, PersonName> People, OrderConfirmationNumber Number, string Seller)
{
    /// <summary>The titles of the incidents that the reader may see.</summary>
    public IReadOnlyDictionary<Guid, string> Titles { get; init; } = new Dictionary<Guid, string>();

    /// <summary>The last row: what is left, if it is to be there.</summary>
    public (string Words, int Left)? Foot { get; init; }

    /// <summary>Who did it: a name, with the portal's for its own people; people can leave.</summary>
    public string WhoDid(LedgerEntry entry)
    {
        if (entry.By == Guid.Empty)
            return Seller;
        if (!People.TryGetValue(entry.By, out var person))
            return T("[name] A former account");
        return person.IsSupport ? $"{person.Name}, {Seller}" : person.Name;
    }

    /// <summary>What it was for, beside the incident: words, or the order.</summary>
    public string WhatFor(LedgerEntry entry) => entry switch
    {
        { Kind: LedgerKind.Purchased } => T("Order ending in {0}", Number.LastFour),
        { Ruling: { } reason } => Billing.Why(reason, entry.Reason),
        { Kind: LedgerKind.Returned } => T("the split was undone before any work"),
        _ => entry.Reason ?? "",
    };
}
