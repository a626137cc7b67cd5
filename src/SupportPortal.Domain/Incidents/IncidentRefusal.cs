namespace SupportPortal.Domain.Incidents;

/// <summary>A refused move or deed of an incident: it says what is missing (R9).</summary>
public abstract record IncidentRefusal : Refusal;

/// <summary>The incident is closed.</summary>
public sealed record IncidentIsClosed(Outcome Outcome) : IncidentRefusal;

/// <summary>Only the submitter may do this; a participant reads and answers (R37).</summary>
public sealed record OnlyTheSubmitterMay : IncidentRefusal;

/// <summary>Somebody has the incident already.</summary>
public sealed record IncidentIsAssigned(Guid To) : IncidentRefusal;

/// <summary>Nobody has the incident.</summary>
public sealed record IncidentIsNotAssigned : IncidentRefusal;

/// <summary>Work has begun: it is passed on to somebody, not released.</summary>
public sealed record WorkHasBegun(Stage Stage) : IncidentRefusal;

/// <summary>A suggested solution waits for the customer's answer; a question comes after it.</summary>
public sealed record SolutionWaitsForAnswer : IncidentRefusal;

/// <summary>There is neither a text nor a file.</summary>
public sealed record MessageIsEmpty : IncidentRefusal;

/// <summary>A text is longer than it may be.</summary>
public sealed record TextIsTooLong(int Limit, int Length) : IncidentRefusal;

/// <summary>A text holds characters that cannot be kept.</summary>
public sealed record TextIsNotReadable : IncidentRefusal;

/// <summary>A call begins at or after the submission.</summary>
public sealed record CallIsBeforeSubmission(Instant SubmittedAt) : IncidentRefusal;

/// <summary>A call is logged after it ended.</summary>
public sealed record CallIsInTheFuture : IncidentRefusal;

/// <summary>A call ends after it starts.</summary>
public sealed record CallEndsBeforeItStarts : IncidentRefusal;

/// <summary>It is not said with whom the call was.</summary>
public sealed record CallNamesNobody : IncidentRefusal;

/// <summary>The person is a participant already, or the submitter.</summary>
public sealed record AlreadyTakesPart(Guid Person) : IncidentRefusal;

/// <summary>The person is no participant.</summary>
public sealed record TakesNoPart(Guid Person) : IncidentRefusal;

/// <summary>Something was added to the incident that its actor has not seen; what is decided is decided with open eyes.</summary>
public sealed record MoreHasHappened : IncidentRefusal;

/// <summary>No account that can take part has the address.</summary>
public sealed record NobodyToAdd(string Email) : IncidentRefusal;
