using SupportPortal.Application.People;
using SupportPortal.Domain;
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

    /// <summary>The incidents that were handed over since the pack was moved, and go back with it if an objection is right.</summary>
    public IReadOnlyList<Incident> HandedOver { get; init; } = [];

    /// <summary>The payment by card that paid for it; null when it was paid otherwise.</summary>
    public CardPayment? CardPayment { get; init; }

    /// <summary>Who can decide on it.</summary>
    public Deciders Deciders { get; init; } = new([]);

    /// <summary>A decision on the pack itself: whether it is a matter of the one who decides, its owner or a co-owner.</summary>
    public Matter MatterFor(Actor by) => Deciders.Of(by, Pack.Owners());

    /// <summary>A decision on whose the pack is: it concerns the owners and all who claim it.</summary>
    public Matter RecoveryFor(Actor by) => Deciders.Of(by, DecidersInStore.ConcernedByRecovery(Pack, Claims.Select(one => one.Claim.AskedBy)));

    /// <summary>A decision on a claim: it concerns the owners and all who claim the pack.</summary>
    public Matter MatterFor(Actor by, RecoveryRequest claim) => claim.State == RecoveryState.Waiting ? RecoveryFor(by) : Deciders.Of(by, DecidersInStore.ConcernedByRecovery(Pack, [claim.AskedBy]));

    /// <summary>A decision on an incident that it paid for: its charge, or handing it over.</summary>
    public Matter MatterFor(Actor by, Incident incident) => Deciders.Of(by, DecidersInStore.Concerned(Pack, incident));

    /// <summary>Why an incident cannot be handed over, or null.</summary>
    public Refusal? WhyNotHandedOver(Incident incident, Actor by) =>
        incident.CanHandOver(Pack, Deciders.AnotherExists(by, DecidersInStore.Concerned(Pack, incident)), by);

    /// <summary>A decision on the objection, which is not for the one who approved the recovery either, nor for whoever else asked for the pack.</summary>
    public Matter ObjectionFor(Actor by)
    {
        var claims = Claims.Concat(Decided).Select(one => one.Claim).ToList();
        var concerned = Pack.ConcernedByObjection(claims.Select(claim => claim.AskedBy)).ToList();
        return Deciders.Of(by, concerned) with
        {
            WhyNot = Pack.WhyNoDecisionOf(by.Person, claims, Deciders.AnotherExists(by, concerned)),
            IsApproval = Pack.IsApproverOnly(by.Person, claims),
        };
    }

    /// <summary>Whether anybody is told that the pack moves, and can object (R25).</summary>
    public bool CanBeObjectedTo => FormerOwner.IsThere(Owner, Order);

    /// <summary>The key of a form that is shown again: a new one once the form was carried out, because the reader sees what it did.</summary>
    public Guid KeyFor(Guid key) => Pack.Ledger.Any(entry => entry.CauseId == key) ? Guid.NewGuid() : key;

    /// <summary>The ledger, oldest first.</summary>
    public IEnumerable<LedgerEntry> Entries => Pack.Ledger.OrderBy(entry => entry.Sequence);

    /// <summary>Whether the last entry leaves what the ledger adds up to, as the database sees to (R20).</summary>
    public bool IsSumRight => Entries.LastOrDefault()?.BalanceAfter == Pack.Balance;
}
