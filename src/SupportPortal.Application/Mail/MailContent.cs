using System.Text.Json.Serialization;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Mail;

/// <summary>
/// What a mail tells. The name of the record, without <c>Mail</c>, is the key of its text in <c>MailTexts.resx</c>; its
/// properties are that text's arguments. A link is a path in the portal.
/// </summary>
public abstract record MailContent
{
    /// <summary>The name under which the mail is kept and its text is found.</summary>
    [JsonIgnore]
    public string Kind => KindOf(GetType());

    /// <summary>Whether the content opens something (a link with a token) and is forgotten once the mail is sent.</summary>
    [JsonIgnore]
    public virtual bool IsSecret => false;

    /// <summary>Whether its address is forgotten once the mail is sent or given up.</summary>
    [JsonIgnore]
    public virtual bool LeavesNoTrace => false;

    /// <summary>The name under which mails of the type are kept.</summary>
    public static string KindOf(Type type) => type.Name[..^"Mail".Length];
}

/// <summary>To the address of an account that was deleted; the address is forgotten once the mail is sent (R38).</summary>
public sealed record AccountDeletedMail(Uri Link) : MailContent
{
    /// <inheritdoc/>
    public override bool LeavesNoTrace => true;
}

/// <summary>A mail whose link carries a token.</summary>
public abstract record SecretMailContent : MailContent
{
    /// <inheritdoc/>
    public override bool IsSecret => true;
}

/// <summary>To an admin who sets the portal up: mails arrive.</summary>
public sealed record SetupTestMail(Uri Link) : MailContent;

/// <summary>To somebody who registered: the link confirms the address.</summary>
public sealed record ConfirmEmailMail(Uri Link) : SecretMailContent;

/// <summary>To somebody who registered an address that has an account already.</summary>
public sealed record AlreadyRegisteredMail(Uri Link) : MailContent;

/// <summary>To somebody who forgot the password: the link sets a new one.</summary>
public sealed record ResetPasswordMail(Uri Link) : SecretMailContent;

/// <summary>To an address without an account whose password somebody wants to set anew.</summary>
public sealed record NoAccountMail(Uri Link) : MailContent;

/// <summary>To somebody whose password was changed: the link sets another one.</summary>
public sealed record PasswordChangedMail(Uri Link) : MailContent;

/// <summary>To somebody who set up an authenticator app.</summary>
public sealed record AuthenticatorAddedMail(Uri Link) : MailContent;

/// <summary>To somebody whose authenticator app was taken away.</summary>
public sealed record AuthenticatorRemovedMail(Uri Link) : MailContent;

/// <summary>To somebody who added a passkey.</summary>
public sealed record PasskeyAddedMail(string Name, Uri Link) : MailContent;

/// <summary>To somebody whose passkey was removed.</summary>
public sealed record PasskeyRemovedMail(string Name, Uri Link) : MailContent;

/// <summary>To the address to which somebody wants to move their account: the link moves it.</summary>
public sealed record ConfirmAddressMail(Uri Link) : SecretMailContent;

/// <summary>To an address with an account, to which somebody wants to move another.</summary>
public sealed record AddressIsTakenMail(Uri Link) : MailContent;

/// <summary>To the present address of somebody who wants to move their account.</summary>
public sealed record AddressChangeAskedMail(Uri Link) : MailContent;

/// <summary>To the new address of an account.</summary>
public sealed record AddressChangedMail(Uri Link) : MailContent;

/// <summary>To the address that an account had.</summary>
public sealed record AddressMovedAwayMail(Uri Link) : MailContent;

/// <summary>To somebody who downloaded their data.</summary>
public sealed record DataDownloadedMail(Uri Link) : MailContent;

/// <summary>To somebody who made new recovery codes.</summary>
public sealed record RecoveryCodesMadeMail(Uri Link) : MailContent;

/// <summary>To somebody who signed in with a recovery code.</summary>
public sealed record RecoveryCodeUsedMail(int Left, Uri Link) : MailContent;

/// <summary>To somebody at whose second step many codes were wrong: the link sets a new password.</summary>
public sealed record WrongCodesMail(Uri Link) : MailContent;

/// <summary>To somebody whose second factors were all taken away, so that they can be set up anew.</summary>
public sealed record SecondFactorsResetMail(Uri Link) : MailContent;

/// <summary>To the buyer: a pack is ready for use.</summary>
public sealed record PackGivenMail(SupportPlan Plan, int Size, LocalDate LastDay, Uri Link) : MailContent;

/// <summary>To the owners: a pack expires with incidents left (R22).</summary>
public sealed record PackExpiringMail(SupportPlan Plan, int Left, LocalDate LastDay, Uri Link) : MailContent;

/// <summary>To the new owner: the pack is theirs (R25). What can be used of it now, and until when the old owner can object, where there is one.</summary>
public sealed record RecoveryApprovedMail(SupportPlan Plan, int Left, LocalDate LastDay, Instant? ObjectionUntil, Uri Link, PackUse Use = PackUse.All) : MailContent;

/// <summary>
/// To the old owner: the pack went to somebody else; the link objects (R25). Whose the pack is no more sees the last four
/// characters of its order's number only (R20).
/// </summary>
public sealed record PackMovedAwayMail(SupportPlan Plan, int Left, Instant ObjectionUntil, Uri Link, string Order, int Size) : SecretMailContent;

/// <summary>To who asked: the recovery was refused (R25).</summary>
public sealed record RecoveryRefusedMail(string Reason, Uri Link) : MailContent;

/// <summary>To the new owner: the old owner objected; the pack is frozen until an admin decides (R25).</summary>
public sealed record RecoveryObjectionMail(SupportPlan Plan, Uri Link) : MailContent;

/// <summary>To both owners: an admin decided that the recovered pack stays where it is now (R25).</summary>
public sealed record RecoveryUpheldMail(SupportPlan Plan, string Reason, Uri Link) : MailContent;

/// <summary>To both owners: an admin decided that the recovered pack goes back (R25).</summary>
public sealed record RecoveryReversedMail(SupportPlan Plan, int Left, string Reason, Uri Link) : MailContent;

/// <summary>To who asked: the pack went to somebody else (R25).</summary>
public sealed record RecoverySupersededMail(Uri Link) : MailContent;

/// <summary>To a new co-owner of a pack (R21): what can be used of it now, and until when a former owner can object.</summary>
public sealed record CoOwnerNamedMail(SupportPlan Plan, int Left, LocalDate LastDay, Uri Link, Instant? ObjectionUntil = null, PackUse Use = PackUse.All) : MailContent;

/// <summary>To somebody who is no co-owner of a pack any more, because its owner says so, or the pack has another owner (R21, R25).</summary>
public sealed record CoOwnerRemovedMail(SupportPlan Plan, Uri Link) : MailContent;

/// <summary>To the owner: the last day was moved (R24).</summary>
public sealed record PackExtendedMail(SupportPlan Plan, int Left, LocalDate LastDay, Uri Link) : MailContent;

/// <summary>To the owner: an admin put the count right (R20).</summary>
public sealed record PackCorrectedMail(SupportPlan Plan, int Left, string Reason, Uri Link) : MailContent;

/// <summary>To somebody who is a verified partner from now on, or with another level or term (R34).</summary>
public sealed record PartnerStatusGrantedMail(PartnerLevel Level, string PartnerId, LocalDate ValidUntil, Uri Link) : MailContent;

/// <summary>To somebody whose partner status was taken away (R34).</summary>
public sealed record PartnerStatusWithdrawnMail(string Reason, Uri Link) : MailContent;

/// <summary>To a customer: an exemption document was approved (R28).</summary>
public sealed record TaxExemptionApprovedMail(string Jurisdiction, string CertificateNumber, LocalDate ValidUntil, string Reason, Uri Link) : MailContent;

/// <summary>To a customer: an exemption document was refused, or its approval taken back (R28).</summary>
public sealed record TaxExemptionRefusedMail(string Jurisdiction, string CertificateNumber, string Reason, Uri Link) : MailContent;

/// <summary>To the buyer: an order is placed; its number is the proof of purchase (R25, R27). Without a price the cost is said in incidents (R2).</summary>
public sealed record OrderPlacedMail(string Number, SupportPlan Plan, int Size, string Price, LocalDate PayableUntil, Uri Link) : SecretMailContent;

/// <summary>To the buyer: an unpaid order was cancelled (R27).</summary>
public sealed record OrderCancelledMail(SupportPlan Plan, string Reason, Uri Link) : MailContent;

/// <summary>To the buyer: an order was not paid in time (R27).</summary>
public sealed record OrderLapsedMail(SupportPlan Plan, Uri Link) : MailContent;

/// <summary>To the buyer: money came by card that the order could not take, and an admin sees to it (R27).</summary>
public sealed record CardMoneyCameMail(Uri Link) : MailContent;

/// <summary>To the buyer: money that came by card was given back (R27).</summary>
public sealed record CardMoneyReturnedMail(string Reason, Uri Link) : MailContent;

/// <summary>To the buyer: the order is paid, and the draft could not be submitted (R27).</summary>
public sealed record DraftNotSubmittedMail(SubmissionObstacle Why, SupportPlan Plan, int Left, LocalDate LastDay, Uri Link) : MailContent;

/// <summary>To the buyer: the order is paid, the draft was submitted, and so much is left (R27).</summary>
public sealed record DraftSubmittedMail(SupportPlan Plan, IncidentNumber Number, int Submitted, int Left, LocalDate LastDay, Uri Link) : MailContent;

/// <summary>To the owner: unused incidents were taken out of a pack, which is refunded (R27).</summary>
public sealed record PackRefundedMail(SupportPlan Plan, int TakenOut, string Reason, Uri Link) : MailContent;
