namespace SupportPortal.Domain.Incidents;

/// <summary>A "no" about severity (R12, R17) or support hours (R18).</summary>
public abstract record SeverityRefusal : IncidentRefusal;

/// <summary>The severity is that one already.</summary>
public sealed record SeverityIsTheSame(Severity Severity) : SeverityRefusal;

/// <summary>Severity A says what is down, since when, and who is affected.</summary>
public sealed record ImpactStatementIsMissing : SeverityRefusal;

/// <summary>An engineer has the incident: another severity is asked for.</summary>
public sealed record SeverityIsAskedFor : SeverityRefusal;

/// <summary>An engineer has lowered it, so raising it again is asked for (R17).</summary>
public sealed record SeverityWasLowered : SeverityRefusal;

/// <summary>No engineer has the incident: the severity can be changed without asking.</summary>
public sealed record SeverityIsFree : SeverityRefusal;

/// <summary>The customer's request for another severity waits for an answer.</summary>
public sealed record SeverityRequestWaits(Severity To) : SeverityRefusal;

/// <summary>The customer has not asked for another severity.</summary>
public sealed record SeverityRequestIsMissing : SeverityRefusal;

/// <summary>Another engineer than the one who lowered the severity answers.</summary>
public sealed record AnotherEngineerAnswers : SeverityRefusal;

/// <summary>An engineer lowers a severity; raising it is the customer's to ask for.</summary>
public sealed record EngineersOnlyLower : SeverityRefusal;

/// <summary>There are no such support hours.</summary>
public sealed record SupportHoursAreUnknown : SeverityRefusal;

/// <summary>24 hours a day needs a round-the-clock contact with name, telephone and e-mail.</summary>
public sealed record RoundTheClockContactIsMissing : SeverityRefusal;

/// <summary>24 hours a day needs the customer's word that people are available around the clock.</summary>
public sealed record WordOfAvailabilityIsMissing : SeverityRefusal;

/// <summary>A contact has no name.</summary>
public sealed record ContactHasNoName : SeverityRefusal;

/// <summary>More contacts than an incident can have.</summary>
public sealed record TooManyContacts(int Limit) : SeverityRefusal;

/// <summary>The incident is worked on in business hours already.</summary>
public sealed record WorkIsInBusinessHours : SeverityRefusal;

/// <summary>A handover card is for what is worked on 24 hours a day (R18).</summary>
public sealed record CardIsForTheClockAround : SeverityRefusal;

/// <summary>
/// Before an engineer moves an incident to business hours, enough logged attempts over enough time reach nobody.
/// </summary>
public sealed record MoreAttemptsAreNeeded(int Logged, int Needed, Duration Over) : SeverityRefusal;

/// <summary>There are enough attempts, and they lie too close together: one that begins at this instant or later is enough (R18).</summary>
public sealed record AttemptsLieTooClose(Duration Over, Instant From) : SeverityRefusal;

/// <summary>No engineer has moved the incident to business hours, so there is nothing to undo.</summary>
public sealed record NothingToUndo : SeverityRefusal;
