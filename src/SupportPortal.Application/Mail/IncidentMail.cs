using System.Text.Json.Serialization;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Mail;

/// <summary>A mail about an incident, with the link to its page.</summary>
/// <param name="Number">The incident's number.</param>
/// <param name="Title">Its title.</param>
public abstract record IncidentMail(IncidentNumber Number, string Title) : MailContent
{
    /// <summary>Where the reader goes on.</summary>
    [JsonIgnore]
    public Uri Link => IncidentPages.Of(Number);
}

/// <summary>A mail about an incident that carries what somebody wrote.</summary>
/// <param name="Number">The incident's number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Message">What was written; empty when it was removed before the mail was sent (R37).</param>
public abstract record WordsMail(IncidentNumber Number, string Title, string Message) : IncidentMail(Number, Title);

/// <summary>To the customer's side: number, promise, what happens next.</summary>
public sealed record IncidentSubmittedMail(IncidentNumber Number, string Title, Severity Severity, Instant Due) : IncidentMail(Number, Title);

/// <summary>To the customer: an engineer submitted it for them, as they told it on the telephone (R37).</summary>
public sealed record IncidentEnteredMail(IncidentNumber Number, string Title, Severity Severity, Instant Due, string Message) : WordsMail(Number, Title, Message);

/// <summary>To the customer's side: somebody on the support side wrote.</summary>
public sealed record IncidentReplyMail(IncidentNumber Number, string Title, string Message, Instant? NextContact = null) : WordsMail(Number, Title, Message);

/// <summary>To the customer's side: a question waits for an answer; silence closes the incident, and when (R6).</summary>
public sealed record QuestionAskedMail(IncidentNumber Number, string Title, string Message, Instant? NextContact = null, Instant? Until = null) : WordsMail(Number, Title, Message);

/// <summary>To the customer's side: by when they are contacted next, where that came without a reply.</summary>
public sealed record NextContactPromisedMail(IncidentNumber Number, string Title, Instant NextContact) : IncidentMail(Number, Title);

/// <summary>To the customer's side: the promise of the next contact was taken back.</summary>
public sealed record NextContactWithdrawnMail(IncidentNumber Number, string Title) : IncidentMail(Number, Title);

/// <summary>To the customer's side: a definition of the problem waits for an answer (R4).</summary>
public sealed record DefinitionProposedMail(IncidentNumber Number, string Title, string Definition) : IncidentMail(Number, Title);

/// <summary>To the customer's side: agreement on a call was logged, and can be contradicted (R4).</summary>
public sealed record AgreementLoggedMail(IncidentNumber Number, string Title, string Person) : IncidentMail(Number, Title);

/// <summary>To the customer's side: a solution waits for an answer (R5); silence closes the incident, and when (R6).</summary>
public sealed record SolutionSuggestedMail(IncidentNumber Number, string Title, string Solution, Instant? Until = null) : IncidentMail(Number, Title);

/// <summary>To the customer's side: the support side changed the severity (R17).</summary>
public sealed record SeverityChangedMail(IncidentNumber Number, string Title, Severity Severity, Instant? Due, string Reason) : IncidentMail(Number, Title);

/// <summary>To the customer's side: another severity was refused (R17).</summary>
public sealed record SeverityRefusedMail(IncidentNumber Number, string Title, Severity Severity, string Reason) : IncidentMail(Number, Title);

/// <summary>To the customer's side: the support side moved the work to business hours (R18).</summary>
public sealed record MovedToBusinessHoursMail(IncidentNumber Number, string Title, string Reason) : IncidentMail(Number, Title);

/// <summary>To the customer's side: an admin decided on the charge (R8).</summary>
public sealed record BillingDecidedMail(IncidentNumber Number, string Title, BillingChoice Choice, BillingReason Reason, string Text) : IncidentMail(Number, Title);

/// <summary>To the customer's side: an admin changed what had been decided on the charge (R8).</summary>
public sealed record BillingChangedMail(IncidentNumber Number, string Title, BillingChoice Choice, BillingReason Reason, string Text) : IncidentMail(Number, Title);

/// <summary>To the customer's side: a second look at the charge left it as it was (R8).</summary>
public sealed record ChargeStaysMail(IncidentNumber Number, string Title, BillingReason Reason, string Text) : IncidentMail(Number, Title);

/// <summary>To the customer's side: something waits for an answer, and what happens without one (R6).</summary>
public sealed record CustomerRemindedMail(IncidentNumber Number, string Title, Outcome Outcome, Instant Until) : IncidentMail(Number, Title);

/// <summary>To the customer's side: the incident is closed (R6).</summary>
public sealed record IncidentClosedMail(IncidentNumber Number, string Title, Outcome Outcome, BillingStatus Billing, string Message)
    : IncidentMail(Number, Title);

/// <summary>
/// To the customer's side: a reopened incident is closed again, otherwise than resolved, and the charge from before stays, with
/// its reason (R7).
/// </summary>
public sealed record IncidentClosedAgainMail(IncidentNumber Number, string Title, Outcome Outcome, BillingReason Reason, string Text, string Message)
    : IncidentMail(Number, Title);

/// <summary>To the customer's side: an incident was split, and its further problems wait for an answer (R10).</summary>
public sealed record SplitProposedMail(IncidentNumber Number, string Title, string Problems, Instant Until) : IncidentMail(Number, Title);

/// <summary>To the customer's side: an engineer took the proposal of a part back (R10).</summary>
public sealed record PartWithdrawnMail(IncidentNumber Number, string Title, string Part) : IncidentMail(Number, Title);

/// <summary>To the customer's side and the engineer: a part was not answered in time (R10).</summary>
public sealed record PartLapsedMail(IncidentNumber Number, string Title, string Part) : IncidentMail(Number, Title);

/// <summary>To the customer's side: the split that made the incident was undone; what it used went back (R10).</summary>
public sealed record SplitUndoneMail(IncidentNumber Number, string Title) : IncidentMail(Number, Title);

/// <summary>To somebody who was named as a participant (R37).</summary>
public sealed record ParticipantAddedMail(IncidentNumber Number, string Title) : IncidentMail(Number, Title);

/// <summary>To who has recovered a pack: an open incident that it paid for is theirs now (R25).</summary>
public sealed record IncidentHandedOverMail(IncidentNumber Number, string Title) : IncidentMail(Number, Title);

/// <summary>To who had an incident before it was handed over: it is theirs again (R25).</summary>
public sealed record IncidentHandedBackMail(IncidentNumber Number, string Title) : IncidentMail(Number, Title);

/// <summary>To who had got an incident with a pack: it went back with it, and is not for them to see any longer (R25).</summary>
public sealed record IncidentGivenBackMail(IncidentNumber Number, string Title, Uri Link) : MailContent;

/// <summary>To who submitted an incident: it was handed over, and is not for them to see any longer (R25).</summary>
public sealed record IncidentTakenAwayMail(IncidentNumber Number, string Title, Uri Link) : MailContent;

/// <summary>To the engineer: the customer's side wrote.</summary>
public sealed record CustomerWroteMail(IncidentNumber Number, string Title, string Message) : WordsMail(Number, Title, Message);

/// <summary>To the engineer: the customer reopened the incident, and why (R7).</summary>
public sealed record IncidentReopenedMail(IncidentNumber Number, string Title, string Message) : WordsMail(Number, Title, Message);

/// <summary>To the engineer: the customer agreed to the definition (R4).</summary>
public sealed record CustomerAgreedMail(IncidentNumber Number, string Title) : IncidentMail(Number, Title);

/// <summary>To the engineer: the customer asks for another severity (R17).</summary>
public sealed record SeverityRequestedMail(IncidentNumber Number, string Title, Severity Severity, string Reason) : IncidentMail(Number, Title);

/// <summary>To the engineer: the customer accepted a part, which is an incident now (R10).</summary>
public sealed record PartAcceptedMail(IncidentNumber Number, string Title, string Part, IncidentNumber Became) : IncidentMail(Number, Title);

/// <summary>To the engineer: the customer declined a part (R10).</summary>
public sealed record PartDeclinedMail(IncidentNumber Number, string Title, string Part) : IncidentMail(Number, Title);

/// <summary>To the engineer: the customer undid a part (R10).</summary>
public sealed record PartUndoneMail(IncidentNumber Number, string Title, string Part, IncidentNumber Became) : IncidentMail(Number, Title);

/// <summary>To the engineer: the customer's side closed the incident (R6).</summary>
public sealed record CustomerClosedMail(IncidentNumber Number, string Title, Outcome Outcome) : IncidentMail(Number, Title);

/// <summary>To engineers: an incident has severity A, and nobody has it yet.</summary>
/// <param name="Number">The incident's number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Product">The product with its version.</param>
/// <param name="Due">When the initial response is due; null once it was given.</param>
public sealed record CriticalIncidentMail(IncidentNumber Number, string Title, string Product, Instant? Due) : IncidentMail(Number, Title);

/// <summary>To engineers: a quarter or less of the target is left (R16).</summary>
public sealed record ResponseAtRiskMail(IncidentNumber Number, string Title, Severity Severity, Instant Due) : IncidentMail(Number, Title);

/// <summary>To engineers: the initial response is overdue (R15).</summary>
public sealed record ResponseMissedMail(IncidentNumber Number, string Title, Severity Severity, Instant Due) : IncidentMail(Number, Title);
