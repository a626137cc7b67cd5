namespace SupportPortal.Domain.Incidents;

/// <summary>Something that happened to an incident, with the key of the timeline entry it left.</summary>
/// <param name="Number">The incident's number.</param>
/// <param name="Entry">The key of the entry, which lies in the incident's timeline; the words stay there.</param>
/// <param name="Moment">Who and when.</param>
public abstract record IncidentEvent(IncidentNumber Number, Guid Entry, Moment Moment) : DomainEvent(Moment);

/// <summary>An incident was submitted.</summary>
public sealed record IncidentSubmitted(IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>An incident was taken or passed on.</summary>
public sealed record IncidentAssigned(Guid To, Guid? From, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>An incident went back to the queue.</summary>
public sealed record IncidentReleased(Guid From, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>The initial response was given (R15).</summary>
public sealed record InitialResponseGiven(Instant At, bool IsMet, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>The support side wrote to the customer.</summary>
public sealed record SupportReplied(bool IsQuestion, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>The customer's side wrote.</summary>
public sealed record CustomerWrote(IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>A card was written for the engineer of the next shift.</summary>
public sealed record HandoverCardWritten(IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>A new incident was raised from one of the messages (R11).</summary>
public sealed record MessageRaised(IncidentNumber Raised, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>An internal note was written.</summary>
public sealed record NoteWritten(IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>A call was logged.</summary>
public sealed record CallLogged(bool Reached, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>An engineer promised by when the customer is contacted next.</summary>
public sealed record NextContactPromised(Instant By, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>An engineer took the promise of the next contact back.</summary>
public sealed record NextContactWithdrawn(IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>A definition of the problem was proposed.</summary>
public sealed record DefinitionProposed(int Definition, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>The latest definition was agreed, in the portal or on a call.</summary>
public sealed record DefinitionAgreed(int Definition, bool OnCall, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>The customer contradicted a logged agreement.</summary>
public sealed record AgreementContradicted(int Definition, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>A solution was delivered.</summary>
public sealed record SolutionDelivered(IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>A solution did not help.</summary>
public sealed record SolutionRejected(Guid Solution, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>An incident was closed, which decides on its charge or asks for the decision (R6).</summary>
public sealed record IncidentClosed(Outcome Outcome, BillingStatus Billing, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>The customer reopened a closed incident (R7).</summary>
public sealed record IncidentReopened(IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>The submitter had a text removed, or an engineer an internal one (R37).</summary>
/// <param name="Removed">The key of the entry whose text it was.</param>
/// <param name="Number">The incident's number.</param>
/// <param name="Entry">The key of the entry that tells of it.</param>
/// <param name="Moment">Who and when.</param>
public sealed record TextRemoved(Guid Removed, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>The submitter had the title removed (R37).</summary>
public sealed record TitleRemoved(IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>The submitter had the impact statement removed (R37).</summary>
public sealed record ImpactRemoved(IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>Copies of what was removed from another incident were removed here (R37).</summary>
public sealed record CopyRemoved(IncidentNumber From, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>The submitter had a file removed (R37).</summary>
/// <param name="Removed">The key of the file.</param>
/// <param name="Number">The incident's number.</param>
/// <param name="Entry">The key of the entry that tells of it.</param>
/// <param name="Moment">Who and when.</param>
public sealed record FileRemoved(Guid Removed, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>An admin decided on the charge of an incident (R8).</summary>
public sealed record BillingDecided(BillingChoice Choice, BillingReason Reason, bool Revises, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>The customer asked for a second look at a charge (R8).</summary>
public sealed record SecondLookAsked(IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>The customer was reminded that something waits for an answer, and what happens without one (R6).</summary>
public sealed record CustomerReminded(Outcome Outcome, Instant Until, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>An engineer split it; the further problems wait for the customer until they lapse (R10).</summary>
public sealed record SplitProposed(Instant LapsesAt, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>The customer accepted a part of a split, which became an incident and uses a pack (R10).</summary>
public sealed record PartAccepted(int Part, IncidentNumber Became, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>The customer declined a part of a split.</summary>
public sealed record PartDeclined(int Part, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>A part of a split was not answered in time.</summary>
public sealed record PartLapsed(int Part, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>An engineer took the proposal of a part back.</summary>
public sealed record PartWithdrawn(int Part, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>A part that had become an incident was undone, which gave back what it used (R10).</summary>
public sealed record PartUndone(int Part, IncidentNumber Became, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>The severity was changed.</summary>
public sealed record SeverityChanged(Severity From, Severity To, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>The customer asked for another severity.</summary>
public sealed record SeverityRequested(Severity To, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>An engineer refused another severity.</summary>
public sealed record SeverityRequestRefused(Severity To, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>The support hours were changed.</summary>
public sealed record SupportHoursChanged(SupportHours To, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>The contacts were changed.</summary>
public sealed record ContactsChanged(IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment);

/// <summary>Somebody was named as a participant.</summary>
public sealed record ParticipantAdded(Guid Person, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>Somebody is no participant any more.</summary>
public sealed record ParticipantRemoved(Guid Person, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>An admin handed it over to who has recovered the pack that paid for it (R25).</summary>
/// <param name="From">Who submitted it, or had it handed over last; sees it no longer.</param>
/// <param name="To">Whose it is now.</param>
/// <param name="OwnMatter">A sole admin decided on a matter of their own, which the audit flags (R37).</param>
/// <param name="Number">The incident's number.</param>
/// <param name="Entry">The key of the entry.</param>
/// <param name="Moment">Who and when.</param>
public sealed record IncidentHandedOver(Guid From, Guid To, bool OwnMatter, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;

/// <summary>It went back to who had it before it was handed over, with the pack (R25).</summary>
/// <param name="From">To whom it had been handed over; sees it no longer.</param>
/// <param name="To">Whose it is again.</param>
/// <param name="Number">The incident's number.</param>
/// <param name="Entry">The key of the entry.</param>
/// <param name="Moment">Who and when.</param>
public sealed record IncidentHandedBack(Guid From, Guid To, IncidentNumber Number, Guid Entry, Moment Moment)
    : IncidentEvent(Number, Entry, Moment), IAudited;
