using SupportPortal.Domain.People;

namespace SupportPortal.Domain.Packs;

// The pack's way to another account, when whoever bought it has left (R25).
public sealed partial class Pack
{
    /// <summary>The latest move to another account; null if there was none.</summary>
    public Recovery? Recovery { get; private set; }

    /// <summary>Whether the latest move was undone on an objection: going back is entered at the instant of the decision.</summary>
    public bool WentBack =>
        Recovery is { DecidedAt: { } at } && _ledger.Exists(entry => entry.Kind == LedgerKind.Recovered && entry.At == at);

    /// <summary>Why nobody can move it now, or null (R25).</summary>
    public Refusal? CanBeMoved(Moment moment)
    {
        if (HasExpired(moment.Today))
            return new ExpiredPackCannotBeMoved(LastDay);
        if (Balance == 0)
            return RefundedOn is { } on && Refunded > 0 ? new RefundedPackCannotBeMoved(Refunded, on) : new UsedUpPackCannotBeMoved();
        if (Recovery is { IsFrozen: true })
            return new PackIsFrozen();
        return Recovery is { } recovery && recovery.IsProvisional(moment.At)
            ? new PackWasJustRecovered(recovery.ObjectableUntil)
            : null;
    }

    /// <summary>
    /// Why nothing of it is extended, corrected or refunded now, or null: while a former owner objects or still can, it may
    /// have to go back as it was (R25).
    /// </summary>
    public Refusal? CanBeChanged(Moment moment)
    {
        if (Recovery is { IsFrozen: true })
            return new PackIsFrozen();
        return ProvisionalUntil(moment.At) is { } until ? new PackCanBeObjectedTo(until) : null;
    }

    /// <summary>Why nobody can move it to that account now, or null (R25).</summary>
    public Refusal? CanBeMovedTo(Guid newOwner, Moment moment) =>
        CanBeMoved(moment) ?? (OwnerId == newOwner ? new PackIsTheirsAlready() : null);

    /// <summary>Why the one who decides cannot move it to that account, or null (R25, R37).</summary>
    public Refusal? CanRecover(Guid newOwner, bool anotherAdminExists, Moment moment) =>
        CanBeMovedTo(newOwner, moment) ?? OwnMatter.WhyNot(IsMatterOf(moment.By.Person, newOwner), anotherAdminExists);

    /// <summary>
    /// Moves the pack with what is left and its unchanged last day, removes co-owners, and tells the other claimants. Also
    /// without a claim, for a customer on the telephone.
    /// </summary>
    /// <param name="grant">To whom and why.</param>
    /// <param name="claims">All claims on the pack that wait; the one that is granted may be among them. Who makes one does not decide (R37).</param>
    /// <param name="moment">The admin, and when.</param>
    public void Recover(RecoveryGrant grant, IReadOnlyCollection<RecoveryRequest> claims, Moment moment)
    {
        grant.Cause.WhyNoReason()?.Throw();
        var rival = RecoveryRequest.Claims(moment.By.Person, claims);
        (CanRecover(grant.NewOwner, grant.AnotherAdminExists, moment) ?? OwnMatter.WhyNot(rival, grant.AnotherAdminExists))?.Throw();
        var ownMatter = rival || IsMatterOf(moment.By.Person, grant.NewOwner);
        var until = moment.At + grant.ObjectionTerm;
        Recovery = new Recovery(OwnerId, WaitsFor, moment.By.Person, moment.At, until);
        MoveTo(grant.NewOwner, null, grant.Cause, moment);
        Raise(new PackRecovered(
            moment, Id, Recovery.FromOwnerId, grant.NewOwner, grant.Cause.Id, Recovery.IsObjectable ? until : null, grant.Cause.Reason!, ownMatter));
        foreach (var claim in claims.Where(claim => claim.State == RecoveryState.Waiting && claim.PackId == Id))
            claim.Supersede(moment);
    }

    /// <summary>Whether deciding on a move to that account is a matter of the person's own (R37).</summary>
    public bool IsMatterOf(Guid person, Guid newOwner) => person == newOwner || BelongsTo(person);

    /// <summary>Why the recovery cannot be objected to, or null. The link that the old owner got says who they are.</summary>
    public Refusal? CanObjectToRecovery(Moment moment)
    {
        if (Recovery is null || (Recovery.FromOwnerId is { } old && old != moment.By.Person))
            return new NothingToObjectTo();
        if (Recovery.IsFrozen)
            return new PackIsFrozen();
        return Recovery.IsProvisional(moment.At) ? null : new ObjectionTermIsOver(Recovery.DecidedAt ?? Recovery.ObjectableUntil);
    }

    /// <summary>Objects to the recovery, which freezes the pack until an admin decides (R25).</summary>
    public void ObjectToRecovery(string? words, Moment moment)
    {
        CanObjectToRecovery(moment)?.Throw();
        new LedgerCause(Id, words).WhyNot()?.Throw();
        Recovery = Recovery! with { ObjectedAt = moment.At, Objection = words };
        Raise(new RecoveryObjected(moment, Id, Recovery.FromOwnerId, OwnerId!.Value));
    }

    /// <summary>Why the one who decides cannot decide on the objection, or null: another than the approver and the parties (R37).</summary>
    /// <param name="claims">All claims ever made on the pack: who asked for it, too, has a stake in where it goes.</param>
    /// <param name="anotherAdminExists">Whether anyone else could decide.</param>
    /// <param name="moment">The admin, and when.</param>
    public Refusal? CanDecideObjection(IEnumerable<RecoveryRequest> claims, bool anotherAdminExists, Moment moment)
    {
        if (Recovery is not { IsFrozen: true })
            return new NoObjectionWaits();
        return WhyNoDecisionOf(moment.By.Person, claims, anotherAdminExists);
    }

    /// <summary>Why an objection is not for somebody to decide, or null: a party to it, or the approver, while another could (R25, R37).</summary>
    /// <param name="person">Who would decide.</param>
    /// <param name="claims">All claims ever made on the pack.</param>
    /// <param name="anotherAdminExists">Whether anyone else could decide.</param>
    public Refusal? WhyNoDecisionOf(Guid person, IEnumerable<RecoveryRequest> claims, bool anotherAdminExists) =>
        !anotherAdminExists ? null
        : IsApproverOnly(person, claims) ? new AnotherThanTheApproverDecides()
        : OwnMatter.WhyNot(IsObjectionMatterOf(person, claims), anotherAdminExists);

    /// <summary>Whether an objection concerns somebody only because they approved what it is against.</summary>
    public bool IsApproverOnly(Guid person, IEnumerable<RecoveryRequest> claims) => Recovery?.ApprovedBy == person && !IsPartyToObjection(person, claims);

    /// <summary>Decides that the pack stays with the new owner, who can use all of it from now on.</summary>
    public void UpholdRecovery(LedgerCause cause, IReadOnlyCollection<RecoveryRequest> claims, bool anotherAdminExists, Moment moment)
    {
        var ownMatter = DecideObjection(cause, claims, anotherAdminExists, moment);
        Raise(new RecoveryUpheld(moment, Id, Recovery!.FromOwnerId, OwnerId!.Value, cause.Reason!, ownMatter));
    }

    /// <summary>Decides that the pack goes back to where it was. What was used stays used, and co-owners are named anew.</summary>
    public void ReverseRecovery(LedgerCause cause, IReadOnlyCollection<RecoveryRequest> claims, bool anotherAdminExists, Moment moment)
    {
        var ownMatter = DecideObjection(cause, claims, anotherAdminExists, moment);
        var lost = OwnerId!.Value;
        MoveTo(Recovery!.FromOwnerId, Recovery.FromAddress, cause, moment);
        Raise(new RecoveryReversed(moment, Id, OwnerId, lost, cause.Reason!, ownMatter));
    }

    /// <summary>Forgets the address that it was moved away from, when the account with it is deleted (R38).</summary>
    public void ForgetFormerAddress() => Recovery = Recovery is null ? null : Recovery with { FromAddress = null };

    /// <summary>Forgets what the former owner said in an objection, when their account is deleted (R38).</summary>
    public void ForgetObjection() => Recovery = Recovery is null ? null : Recovery with { Objection = null };

    private bool DecideObjection(LedgerCause cause, IReadOnlyCollection<RecoveryRequest> claims, bool anotherAdminExists, Moment moment)
    {
        cause.WhyNoReason()?.Throw();
        CanDecideObjection(claims, anotherAdminExists, moment)?.Throw();
        Recovery = Recovery! with { DecidedAt = moment.At };
        return IsObjectionMatterOf(moment.By.Person, claims);
    }

    private bool IsObjectionMatterOf(Guid person, IEnumerable<RecoveryRequest> claims) =>
        Recovery!.ApprovedBy == person || IsPartyToObjection(person, claims);

    private bool IsPartyToObjection(Guid person, IEnumerable<RecoveryRequest> claims) =>
        Recovery!.FromOwnerId == person || BelongsTo(person) || claims.Any(claim => claim.AskedBy == person);

    private void MoveTo(Guid? owner, string? waitsFor, LedgerCause cause, Moment moment)
    {
        (OwnerId, WaitsFor, RemindedDays) = (owner, waitsFor, null);
        foreach (var one in _coOwners)
            Raise(new CoOwnerRemoved(moment, Id, one.PersonId));
        _coOwners.Clear();
        Enter(LedgerKind.Recovered, 0, cause, moment);
    }
}
