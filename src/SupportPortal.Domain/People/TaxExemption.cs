using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.People;

/// <summary>
/// A document by which a customer is exempt from tax in a jurisdiction (R28). The portal computes no tax: orders are
/// recorded as exempt while an approval holds.
/// </summary>
public sealed class TaxExemption : Entity
{
    // For the store, which fills the properties.
    private TaxExemption()
    {
    }

    private TaxExemption(ExemptionClaim claim, StoredFile document, Moment moment)
    {
        Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        (Jurisdiction, CertificateNumber, ValidUntil) = (claim.Jurisdiction.Code, claim.CertificateNumber.Trim(), claim.ValidUntil);
        (Document, CustomerId, UploadedAt, State) = (document, moment.By.Person, moment.At, ExemptionState.Waiting);
    }

    /// <summary>Whose it is.</summary>
    public Guid CustomerId { get; private set; }

    /// <summary>When it came.</summary>
    public Instant UploadedAt { get; private set; }

    /// <summary>The code of the jurisdiction: see <see cref="People.Jurisdiction"/>.</summary>
    public string Jurisdiction { get; private set; } = null!;

    /// <summary>The number of the certificate, at most <see cref="ExemptionClaim.MostNumber"/> characters.</summary>
    public string CertificateNumber { get; private set; } = null!;

    /// <summary>The last day on which the certificate is valid, in the seller's time zone, to its end.</summary>
    public LocalDate ValidUntil { get; private set; }

    /// <summary>The file.</summary>
    public StoredFile Document { get; private set; } = null!;

    /// <summary>Where it stands.</summary>
    public ExemptionState State { get; private set; }

    /// <summary>Who decided last, if anybody has.</summary>
    public Guid? DecidedBy { get; private set; }

    /// <summary>When it was decided last.</summary>
    public Instant? DecidedAt { get; private set; }

    /// <summary>The admin's reason, at most 1,000 characters.</summary>
    public string? Reason { get; private set; }

    /// <summary>Takes a document down, for an admin to decide on.</summary>
    /// <param name="claim">What the customer says of it.</param>
    /// <param name="document">The file.</param>
    /// <param name="moment">The customer, and when.</param>
    public static TaxExemption Upload(ExemptionClaim claim, StoredFile document, Moment moment)
    {
        claim.WhyNot(moment.Today)?.Throw();
        var exemption = new TaxExemption(claim, document, moment);
        exemption.Raise(new TaxExemptionUploaded(moment, exemption.Id, exemption.Jurisdiction));
        return exemption;
    }

    /// <summary>Whether the certificate's last day is over.</summary>
    public bool HasExpired(LocalDate today) => today > ValidUntil;

    /// <summary>Whether it makes a purchase in a jurisdiction exempt: approved, and valid on the day.</summary>
    public bool Covers(string? jurisdiction, LocalDate purchasedOn) =>
        State == ExemptionState.Approved && Jurisdiction == jurisdiction && !HasExpired(purchasedOn);

    /// <summary>Why the one who decides cannot approve it, or null (R28, R37).</summary>
    public Refusal? CanApprove(bool anotherAdminExists, Moment moment)
    {
        if (State != ExemptionState.Waiting)
            return new ExemptionIsDecided();
        if (HasExpired(moment.Today))
            return new CertificateHasExpired(ValidUntil);
        return WhyNotDecide(anotherAdminExists, moment);
    }

    /// <summary>Approves it. Orders from now on are exempt; those there are stay as they were recorded.</summary>
    /// <param name="cause">The reason.</param>
    /// <param name="anotherAdminExists">Whether anyone but the one who decides could decide.</param>
    /// <param name="moment">The admin, and when.</param>
    public void Approve(LedgerCause cause, bool anotherAdminExists, Moment moment)
    {
        cause.WhyNoReason()?.Throw();
        CanApprove(anotherAdminExists, moment)?.Throw();
        Decide(ExemptionState.Approved, cause, moment);
        Raise(new TaxExemptionApproved(moment, Id, CustomerId, cause.Reason!, IsMatterOf(moment)));
    }

    /// <summary>Why the one who decides cannot refuse it, or null; an approval can be taken back.</summary>
    public Refusal? CanRefuse(bool anotherAdminExists, Moment moment) =>
        State == ExemptionState.Refused ? new ExemptionIsDecided() : WhyNotDecide(anotherAdminExists, moment);

    /// <summary>Refuses it, or takes its approval back; orders that were recorded as exempt stay so.</summary>
    /// <param name="cause">The reason, which the customer reads.</param>
    /// <param name="anotherAdminExists">Whether anyone but the one who decides could decide.</param>
    /// <param name="moment">The admin, and when.</param>
    public void Refuse(LedgerCause cause, bool anotherAdminExists, Moment moment)
    {
        cause.WhyNoReason()?.Throw();
        CanRefuse(anotherAdminExists, moment)?.Throw();
        var wasApproved = State == ExemptionState.Approved;
        Decide(ExemptionState.Refused, cause, moment);
        Raise(new TaxExemptionRefused(moment, Id, CustomerId, cause.Reason!, wasApproved, IsMatterOf(moment)));
    }

    /// <summary>Forgets the words of the reason, when the customer's account is deleted and an order stands on the document (R38).</summary>
    public void ForgetReason() => Reason = null;

    private bool IsMatterOf(Moment moment) => moment.By.Person == CustomerId;

    private AnotherAdminDecides? WhyNotDecide(bool anotherAdminExists, Moment moment) =>
        OwnMatter.WhyNot(IsMatterOf(moment), anotherAdminExists);

    private void Decide(ExemptionState state, LedgerCause cause, Moment moment) =>
        (State, Reason, DecidedBy, DecidedAt) = (state, cause.Reason, moment.By.Person, moment.At);
}
