using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.People;

/// <summary>Whether an account is a verified partner (R34). Its key is that of the account.</summary>
public sealed class Partner : Entity
{
    // For the store, which fills the properties.
    private Partner()
    {
    }

    /// <summary>An account that has no status yet.</summary>
    public Partner(Guid account) => Id = account;

    /// <summary>The status that was granted last, lapsed or not; null when none was, or it was withdrawn.</summary>
    public PartnerStatus? Status { get; private set; }

    /// <summary>Who granted or withdrew it last.</summary>
    public Guid DecidedBy { get; private set; }

    /// <summary>When.</summary>
    public Instant DecidedAt { get; private set; }

    /// <summary>Why the one who decides cannot, or null: nobody decides on their own while another admin exists (R37).</summary>
    public Refusal? CanDecide(bool anotherAdminExists, Moment moment) =>
        OwnMatter.WhyNot(IsMatterOf(moment), anotherAdminExists);

    /// <summary>Grants a status, in place of the one before if there is one.</summary>
    /// <param name="status">The status.</param>
    /// <param name="anotherAdminExists">Whether anyone but the one who decides could decide.</param>
    /// <param name="moment">The admin, and when.</param>
    public void Grant(PartnerStatus status, bool anotherAdminExists, Moment moment)
    {
        var granted = status with { PartnerId = status.PartnerId.Trim() };
        granted.WhyNot(moment.Today)?.Throw();
        CanDecide(anotherAdminExists, moment)?.Throw();
        if (Status == granted)
            new PartnerStatusIsUnchanged().Throw();
        Decide(granted, moment);
        Raise(new PartnerStatusGranted(moment, granted.Level, granted.PartnerId, granted.ValidUntil, IsMatterOf(moment)));
    }

    /// <summary>Takes the status away, with a reason that its holder reads.</summary>
    /// <param name="cause">The reason.</param>
    /// <param name="anotherAdminExists">Whether anyone but the one who decides could decide.</param>
    /// <param name="moment">The admin, and when.</param>
    public void Withdraw(LedgerCause cause, bool anotherAdminExists, Moment moment)
    {
        cause.WhyNoReason()?.Throw();
        CanDecide(anotherAdminExists, moment)?.Throw();
        if (Status is null)
            new HasNoPartnerStatus().Throw();
        Decide(null, moment);
        Raise(new PartnerStatusWithdrawn(moment, cause.Reason!, IsMatterOf(moment)));
    }

    private bool IsMatterOf(Moment moment) => moment.By.Person == Id;

    private void Decide(PartnerStatus? status, Moment moment) => (Status, DecidedBy, DecidedAt) = (status, moment.By.Person, moment.At);
}
