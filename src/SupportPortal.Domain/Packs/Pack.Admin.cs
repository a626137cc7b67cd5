namespace SupportPortal.Domain.Packs;

// What owners and admins change of a pack.
public sealed partial class Pack
{
    /// <summary>Lets somebody else use the pack too (R21). Only its owner can.</summary>
    public void NameCoOwner(Guid person, Moment moment)
    {
        InsistOnOwner(moment);
        if (OwnerId == person)
            new OwnerIsNoCoOwner().Throw();
        if (BelongsTo(person))
            new IsCoOwnerAlready().Throw();
        _coOwners.Add(new CoOwner(Id, person, moment.At));
        Raise(new CoOwnerNamed(moment, Id, person));
    }

    /// <summary>Ends a co-ownership (R21). The owner can, and the co-owner for their own part.</summary>
    public void RemoveCoOwner(Guid person, Moment moment)
    {
        if (moment.By.Person != person || !BelongsTo(person))
            InsistOnOwner(moment);
        if (_coOwners.RemoveAll(one => one.PersonId == person) == 0)
            new IsNotACoOwner().Throw();
        Raise(new CoOwnerRemoved(moment, Id, person));
    }

    /// <summary>
    /// What extending by so many days would bring about (R24). Days count from the last day, or from today if that is over.
    /// </summary>
    public PackExtension Extension(int days, LocalDate today)
    {
        if (days is < 1 or > PackExtension.MostDays)
            new ExtensionIsOutOfRange(PackExtension.MostDays).Throw();
        return new PackExtension(PackExtension.From(LastDay, days, today), HasExpired(today) ? Balance : 0);
    }

    /// <summary>Whether its last day was moved since the purchase (R24).</summary>
    public bool IsExtended => _ledger.Exists(entry => entry.Kind == LedgerKind.Extended);

    /// <summary>Moves the last day (R24). Reminders begin anew.</summary>
    public void Extend(int days, LedgerCause cause, Moment moment)
    {
        cause.WhyNoReason()?.Throw();
        CanBeChanged(moment)?.Throw();
        var (from, to) = (LastDay, Extension(days, moment.Today).LastDay);
        (LastDay, RemindedDays) = (to, null);
        Enter(LedgerKind.Extended, 0, cause, moment);
        Raise(new PackExtended(moment, Id, from, to, cause.Reason!));
    }

    /// <summary>Puts the count right (R20): never below zero, never above the size.</summary>
    public void Correct(int change, LedgerCause cause, Moment moment)
    {
        cause.WhyNoReason()?.Throw();
        CanBeChanged(moment)?.Throw();
        if (change == 0 || change < -Balance || change > Size - Balance)
            new CorrectionIsOutOfRange(-Balance, Size - Balance).Throw();
        Enter(LedgerKind.Corrected, change, cause, moment);
        Raise(new PackCorrected(moment, Id, change, Balance, cause.Reason!));
    }

    /// <summary>How many were taken out for refunds and are missing since (R27).</summary>
    public int Refunded => Math.Min(-Refunds.Sum(entry => entry.Change), Size - Balance);

    /// <summary>The day of the latest refund, in the seller's zone; null without one.</summary>
    public LocalDate? RefundedOn => Refunds.MaxBy(entry => entry.Sequence)?.On;

    private IEnumerable<LedgerEntry> Refunds => _ledger.Where(entry => entry.Kind == LedgerKind.Cancelled);

    /// <summary>Why nothing can be taken out for a refund, or null: while two owners can claim the pack, it is nobody's to refund.</summary>
    public Refusal? CanCancel(Moment moment) => CanBeChanged(moment) ?? (Balance == 0 ? new PackIsUsedUp() : null);

    /// <summary>Takes out what is left, for a refund (R27).</summary>
    public void Cancel(LedgerCause cause, Moment moment)
    {
        cause.WhyNoReason()?.Throw();
        CanCancel(moment)?.Throw();
        var left = Balance;
        Enter(LedgerKind.Cancelled, -left, cause, moment);
        Raise(new PackCancelled(moment, Id, left, cause.Reason!));
    }

    private void InsistOnOwner(Moment moment)
    {
        if (OwnerId is null || OwnerId != moment.By.Person)
            new NotFound().Throw();
    }
}
