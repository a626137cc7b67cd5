using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Packs;

/// <summary>
/// Prepaid incidents, bought in one order under one plan (R19). Its whole ledger and its co-owners must be loaded: what is
/// left stands nowhere else.
/// </summary>
public sealed partial class Pack : Entity
{
    private readonly List<LedgerEntry> _ledger = [];
    private readonly List<CoOwner> _coOwners = [];

    // For the store, which fills the properties.
    private Pack()
    {
    }

    private Pack(Order order, PackContents contents, Guid? owner, Moment moment)
    {
        Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        (OrderId, Plan, PurchasedOn) = (order.Id, order.Plan, order.PurchasedOn);
        (Size, LastDay) = (contents.Size, contents.LastDay);
        (OwnerId, WaitsFor) = owner is null ? (null, order.PurchaserEmailNormalized) : (owner, (string?)null);
        Enter(LedgerKind.Purchased, Size, new LedgerCause(order.Id), moment);
    }

    /// <summary>The order that brought it.</summary>
    public Guid OrderId { get; private set; }

    /// <summary>Under what it was bought.</summary>
    public SupportPlan Plan { get; private set; }

    /// <summary>The day of the purchase, in the seller's zone.</summary>
    public LocalDate PurchasedOn { get; private set; }

    /// <summary>How many incidents it holds, 1 to 1,000.</summary>
    public int Size { get; private set; }

    /// <summary>How many are left, 0 to <see cref="Size"/>: the sum of the ledger (R20).</summary>
    public int Balance => _ledger.Sum(entry => entry.Change);

    /// <summary>The last day of use, to its end, in the seller's zone (R22).</summary>
    public LocalDate LastDay { get; private set; }

    /// <summary>Whose it is; null while it waits for an account (R26).</summary>
    public Guid? OwnerId { get; private set; }

    /// <summary>The address whose account it waits for, as accounts compare it; null when it has an owner.</summary>
    public string? WaitsFor { get; private set; }

    /// <summary>The latest reminder of its expiry, by its days before the last day; null if none was sent.</summary>
    public int? RemindedDays { get; private set; }

    /// <summary>Every change of it (R20), in the order in which the entries were loaded; new ones come last.</summary>
    public IReadOnlyList<LedgerEntry> Ledger => _ledger;

    /// <summary>Who else can use it (R21).</summary>
    public IReadOnlyList<CoOwner> CoOwners => _coOwners;

    /// <summary>Whether only one person can use it, so that naming a co-owner is suggested (R21).</summary>
    public bool SuggestsCoOwner => OwnerId is not null && _coOwners.Count == 0;

    /// <summary>Makes the pack of a paid order.</summary>
    /// <param name="order">The order; its plan and purchase date are the pack's.</param>
    /// <param name="contents">Size and last day.</param>
    /// <param name="owner">The account that has confirmed the purchaser's address; null to wait for it (R26).</param>
    /// <param name="moment">Who and when.</param>
    public static Pack Purchase(Order order, PackContents contents, Guid? owner, Moment moment)
    {
        if (order.State != OrderState.Paid)
            new OrderIsNotPaid().Throw();
        var pack = new Pack(order, contents, owner, moment);
        pack.Raise(new PackPurchased(moment, pack.Id, order.Id, pack.Plan, pack.Size, pack.LastDay, owner) { Submits = order.SubmissionDueAt is not null });
        return pack;
    }

    /// <summary>Whether the last day is over.</summary>
    public bool HasExpired(LocalDate today) => today > LastDay;

    /// <summary>Whether the person owns it, alone or with others.</summary>
    public bool BelongsTo(Guid person) => OwnerId == person || _coOwners.Exists(one => one.PersonId == person);

    /// <summary>Why the person cannot submit an incident with it, or null (R21 to R23).</summary>
    public Refusal? CanUse(Guid person, Moment moment)
    {
        if (!BelongsTo(person))
            return new NotFound();
        if (Recovery is { IsFrozen: true })
            return new PackIsFrozen();
        return HasExpired(moment.Today) ? new PackHasExpired(LastDay) : CanBear(moment);
    }

    // Whether one is left that may go: after a recovery one only, until it can no longer be objected to (R25).
    private Refusal? CanBear(Moment moment)
    {
        if (Balance == 0)
            return new PackIsUsedUp();
        return Recovery is { UsedFor: not null } recovery && recovery.IsProvisional(moment.At)
            ? new PackIsHeldAfterRecovery(recovery.ObjectableUntil)
            : null;
    }

    /// <summary>How many incidents the person can submit with it now: what is left, or the one that a recovery lets go (R25).</summary>
    public int UsableBy(Guid person, Moment moment)
    {
        if (CanUse(person, moment) is not null)
            return 0;
        return ProvisionalUntil(moment.At) is null ? Balance : 1;
    }

    /// <summary>Until when one incident can be used, because the former owner can still object (R25); null when all can.</summary>
    public Instant? ProvisionalUntil(Instant at) =>
        Recovery is { IsFrozen: false } recovery && recovery.IsProvisional(at) ? recovery.ObjectableUntil : null;

    /// <summary>Uses one incident (R23).</summary>
    /// <param name="person">Whose incident it is; an engineer can submit for a customer (R37).</param>
    /// <param name="incident">The incident.</param>
    /// <param name="number">Its number.</param>
    /// <param name="cause">The submission; of several incidents submitted at once, each has its own.</param>
    /// <param name="moment">Who and when.</param>
    public void Use(Guid person, Guid incident, IncidentNumber number, Guid cause, Moment moment)
    {
        CanUse(person, moment)?.Throw();
        Hold(incident, moment);
        Enter(LedgerKind.Used, -1, LedgerCause.Of(cause, incident, number), moment);
        Raise(new IncidentUsed(moment, Id, incident, number, Balance, cause));
    }

    // The one that a recovery lets go is gone while it can be objected to (R25).
    private void Hold(Guid incident, Moment moment)
    {
        if (Recovery is { } recovery && recovery.IsProvisional(moment.At))
            Recovery = recovery with { UsedFor = incident };
    }

    /// <summary>Gives it to the first account that confirms the purchaser's address (R26).</summary>
    public void GiveTo(Guid person, EmailAddress confirmed, Moment moment)
    {
        if (OwnerId is not null)
            new PackHasAnOwner().Throw();
        if (WaitsFor != confirmed.Normalized)
            new PackWaitsForAnotherAddress().Throw();
        (OwnerId, WaitsFor) = (person, null);
        Raise(new PackGiven(moment, Id, person));
    }

    /// <summary>The reminder that the owner is due, by its days before the last day, or null (R22).</summary>
    public int? ReminderDue(LocalDate today, ServiceTerms terms) =>
        OwnerId is null || Balance == 0 ? null : ExpiryReminders.Due(LastDay, today, RemindedDays, terms.ExpiryReminderDays);

    /// <summary>Reminds the owner, once for each reminder.</summary>
    /// <returns>Whether one was due: the job looks at many packs that may have changed since it chose them.</returns>
    public bool Remind(ServiceTerms terms, Moment moment)
    {
        if (ReminderDue(moment.Today, terms) is not { } due)
            return false;
        RemindedDays = due;
        var left = Period.DaysBetween(moment.Today, LastDay);
        Raise(new PackExpiryNeared(moment, Id, OwnerId!.Value, LastDay, left, Balance));
        return true;
    }

    private void Enter(LedgerKind kind, int change, LedgerCause cause, Moment moment) =>
        _ledger.Add(new LedgerEntry(this, kind, change, cause, moment));
}
