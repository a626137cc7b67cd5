using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Domain.Packs;

/// <summary>A customer's claim on the pack of somebody who has left (R25).</summary>
public sealed class RecoveryRequest : Entity
{
    // For the store, which fills the properties.
    private RecoveryRequest()
    {
    }

    private RecoveryRequest(RecoveryClaim claim, Guid? pack, Moment moment)
    {
        Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        (NumberWritten, NumberNormalized) = (claim.Number.Written, claim.Number.Normalized);
        (Company, Relation, Proof) = (claim.Company.Trim(), claim.Relation.Trim(), claim.Proof);
        (PackId, AskedBy, AskedAt, State) = (pack, moment.By.Person, moment.At, RecoveryState.Waiting);
    }

    /// <summary>The claimed order confirmation number as it was written, at most 64 characters.</summary>
    public string NumberWritten { get; private set; } = null!;

    /// <summary>The number as orders are found by it.</summary>
    public string NumberNormalized { get; private set; } = null!;

    /// <summary>The pack that has this number; null while there is none, which the claimant is never told.</summary>
    public Guid? PackId { get; private set; }

    /// <summary>The claimant's company, at most 200 characters.</summary>
    public string Company { get; private set; } = null!;

    /// <summary>The relation to the buyer in the claimant's words, at most 1,000 characters.</summary>
    public string Relation { get; private set; } = null!;

    /// <summary>The file with further proof, if any.</summary>
    public StoredFile? Proof { get; private set; }

    /// <summary>Who asks, and gets the pack.</summary>
    public Guid AskedBy { get; private set; }

    /// <summary>When.</summary>
    public Instant AskedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public RecoveryState State { get; private set; }

    /// <summary>Who decided, if anybody has.</summary>
    public Guid? DecidedBy { get; private set; }

    /// <summary>When it was decided.</summary>
    public Instant? DecidedAt { get; private set; }

    /// <summary>The admin's reason, at most 1,000 characters; none for a claim that another one superseded.</summary>
    public string? Reason { get; private set; }

    /// <summary>Asks for a pack. It makes no difference to the claimant whether there is one.</summary>
    /// <param name="claim">What the claimant says.</param>
    /// <param name="pack">The pack with this number, if there is one.</param>
    /// <param name="moment">The claimant, and when.</param>
    public static RecoveryRequest Ask(RecoveryClaim claim, Guid? pack, Moment moment)
    {
        claim.WhyNot()?.Throw();
        var request = new RecoveryRequest(claim, pack, moment);
        request.Raise(new RecoveryRequested(moment, request.Id, pack));
        return request;
    }

    /// <summary>Ties the claim to a pack whose order came later.</summary>
    public void Match(Order order, Pack pack, Moment moment)
    {
        if (State != RecoveryState.Waiting)
            new ClaimIsDecided().Throw();
        if (order.NumberNormalized != NumberNormalized || pack.OrderId != order.Id)
            new ClaimIsForAnotherOrder().Throw();
        PackId = pack.Id;
        Raise(new RecoveryMatched(moment, Id, PackId));
    }

    /// <summary>Why the one who decides cannot approve it, or null (R25, R37).</summary>
    /// <param name="pack">The claimed pack; null if there is none.</param>
    /// <param name="claims">All claims on the pack that wait: who makes one does not decide on another.</param>
    /// <param name="anotherAdminExists">Whether anyone else could decide.</param>
    /// <param name="moment">The admin, and when.</param>
    public Refusal? CanApprove(Pack? pack, IEnumerable<RecoveryRequest> claims, bool anotherAdminExists, Moment moment)
    {
        if (State != RecoveryState.Waiting)
            return new ClaimIsDecided();
        return pack is null || pack.Id != PackId
            ? new ClaimMatchesNoPack()
            : pack.CanRecover(AskedBy, anotherAdminExists, moment) ?? OwnMatter.WhyNot(Claims(moment.By.Person, claims), anotherAdminExists);
    }

    /// <summary>Approves the claim: the pack goes to the claimant, and the other claims on it are told.</summary>
    /// <param name="pack">The claimed pack.</param>
    /// <param name="claims">All claims on the pack that wait.</param>
    /// <param name="decision">The reason, and whether anyone else could decide.</param>
    /// <param name="objectionTerm">How long the old owner can object; zero when there is none any more.</param>
    /// <param name="moment">The admin, and when.</param>
    public void Approve(
        Pack pack, IReadOnlyCollection<RecoveryRequest> claims, RecoveryDecision decision, Duration objectionTerm, Moment moment)
    {
        CanApprove(pack, claims, decision.AnotherAdminExists, moment)?.Throw();
        var cause = new LedgerCause(Id, decision.Reason);
        pack.Recover(
            new RecoveryGrant(AskedBy, cause, decision.AnotherAdminExists, objectionTerm),
            [.. claims.Where(claim => claim.Id != Id)],
            moment);
        Decide(RecoveryState.Approved, decision.Reason, moment);
        Raise(new RecoveryApproved(moment, Id, pack.Id, AskedBy));
    }

    /// <summary>Why the one who decides cannot refuse it, or null (R37).</summary>
    /// <param name="pack">The claimed pack; null if there is none.</param>
    /// <param name="claims">All claims on the number that wait: who makes one does not decide on another.</param>
    /// <param name="anotherAdminExists">Whether anyone else could decide.</param>
    /// <param name="moment">The admin, and when.</param>
    public Refusal? CanRefuse(Pack? pack, IEnumerable<RecoveryRequest> claims, bool anotherAdminExists, Moment moment)
    {
        if (State != RecoveryState.Waiting)
            return new ClaimIsDecided();
        return OwnMatter.WhyNot(IsMatterOf(moment.By.Person, pack, claims), anotherAdminExists);
    }

    /// <summary>Refuses the claim.</summary>
    /// <param name="pack">The claimed pack, if there is one.</param>
    /// <param name="claims">All claims on the number that wait.</param>
    /// <param name="decision">The reason, which the claimant reads, and whether anyone else could decide.</param>
    /// <param name="moment">The admin, and when.</param>
    public void Refuse(Pack? pack, IReadOnlyCollection<RecoveryRequest> claims, RecoveryDecision decision, Moment moment)
    {
        new LedgerCause(Id, decision.Reason).WhyNoReason()?.Throw();
        CanRefuse(pack, claims, decision.AnotherAdminExists, moment)?.Throw();
        var ownMatter = IsMatterOf(moment.By.Person, pack, claims);
        Decide(RecoveryState.Refused, decision.Reason, moment);
        Raise(new RecoveryRefused(moment, Id, PackId, AskedBy, decision.Reason, ownMatter));
    }

    /// <summary>Ends the claim because the pack went to somebody else, and tells the claimant.</summary>
    internal void Supersede(Moment moment)
    {
        Decide(RecoveryState.Superseded, null, moment);
        Raise(new RecoverySuperseded(moment, Id, PackId, AskedBy));
    }

    /// <summary>Forgets what says who asked, when their account is deleted; a claim that waits ends (R38).</summary>
    /// <returns>The key of the file with further proof, whose content is the file store's to remove; null if there is none.</returns>
    public Guid? ForgetClaimant(Moment moment)
    {
        if (moment.By.Person != AskedBy)
            new NotFound().Throw();
        var proof = Proof?.Id;
        (Company, Relation, Reason, Proof) = ("", "", null, null);
        if (State != RecoveryState.Waiting)
            return proof;
        Decide(RecoveryState.Withdrawn, null, moment);
        Raise(new RecoveryWithdrawn(moment, Id, PackId));
        return proof;
    }

    /// <summary>Forgets the words of the reason, which may name somebody whose account is deleted (R38).</summary>
    public void ForgetReason() => Reason = null;

    /// <summary>Whether the person makes one of the claims that wait: who does, decides on none of them (R37).</summary>
    internal static bool Claims(Guid person, IEnumerable<RecoveryRequest> claims) =>
        claims.Any(claim => claim.AskedBy == person && claim.State == RecoveryState.Waiting);

    private bool IsMatterOf(Guid person, Pack? pack, IEnumerable<RecoveryRequest> claims) =>
        person == AskedBy || (pack?.BelongsTo(person) ?? false) || Claims(person, claims);

    private void Decide(RecoveryState state, string? reason, Moment moment) =>
        (State, Reason, DecidedBy, DecidedAt) = (state, reason, moment.By.Person, moment.At);
}
