using SupportPortal.Domain.Incidents;

namespace SupportPortal.Domain.Packs;

/// <summary>
/// One change of a pack (R20). Its key is the pack and <see cref="Sequence"/>; cause and <see cref="Kind"/> are unique
/// too, so that a deed that is sent twice cannot be entered twice. Entries are never changed; only words in them are
/// forgotten with the account that they may name (R38). Each refers to the one before it, begins with what that left, and
/// leaves no more than the pack's size.
/// </summary>
public sealed class LedgerEntry
{
    // For the store, which fills the properties.
    private LedgerEntry()
    {
    }

    internal LedgerEntry(Pack pack, LedgerKind kind, int change, LedgerCause cause, Moment moment)
    {
        (PackId, PackSize, Sequence) = (pack.Id, pack.Size, pack.Ledger.Count + 1);
        Previous = Sequence == 1 ? null : Sequence - 1;
        (Kind, Change, BalanceBefore, BalanceAfter) = (kind, change, pack.Balance, pack.Balance + change);
        (CauseId, Reason, IncidentId, IncidentNumber) = (cause.Id, cause.Reason, cause.IncidentId, cause.IncidentNumber);
        Ruling = cause.Ruling;
        (At, On, By) = (moment.At, moment.Today, moment.By.Person);
    }

    /// <summary>The pack.</summary>
    public Guid PackId { get; private set; }

    /// <summary>The pack's size, which <see cref="BalanceAfter"/> is never above; the database holds the two together (R20).</summary>
    public int PackSize { get; private set; }

    /// <summary>1 for the first entry of the pack, then without gaps.</summary>
    public int Sequence { get; private set; }

    /// <summary>The <see cref="Sequence"/> of the entry before it; null for the first.</summary>
    public int? Previous { get; private set; }

    /// <summary>What it is about.</summary>
    public LedgerKind Kind { get; private set; }

    /// <summary>How many incidents came in (positive) or went out (negative); 0 for a move or an extension.</summary>
    public int Change { get; private set; }

    /// <summary>The incidents left before it: what the entry before it says; 0 for the first.</summary>
    public int BalanceBefore { get; private set; }

    /// <summary>The incidents left after it, 0 to <see cref="PackSize"/>: the sum of all changes so far.</summary>
    public int BalanceAfter { get; private set; }

    /// <summary>When.</summary>
    public Instant At { get; private set; }

    /// <summary>The date of <see cref="At"/> in the seller's zone.</summary>
    public LocalDate On { get; private set; }

    /// <summary>Who did it, by an opaque number (R38).</summary>
    public Guid By { get; private set; }

    /// <summary>Why, in words, if somebody gave them; at most 1,000 characters.</summary>
    public string? Reason { get; private set; }

    /// <summary>The reason of the ruling on the charge that returned it or used it again; none where a split was undone (R10).</summary>
    public BillingReason? Ruling { get; private set; }

    /// <summary>The incident, if there is one.</summary>
    public Guid? IncidentId { get; private set; }

    /// <summary>The incident's number, if there is one.</summary>
    public IncidentNumber? IncidentNumber { get; private set; }

    /// <summary>What brought it about: the order, submission, billing decision, claim or form.</summary>
    public Guid CauseId { get; private set; }

    /// <summary>Forgets the words of the reason, which may name somebody whose account is deleted (R38).</summary>
    public void ForgetReason() => Reason = null;
}
