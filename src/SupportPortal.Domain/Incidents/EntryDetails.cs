namespace SupportPortal.Domain.Incidents;

/// <summary>What an entry tells beyond its text; only what belongs to its kind is set.</summary>
public sealed record EntryDetails
{
    /// <summary>The person it is about: the new assignee, the participant, who described a part that was accepted, the author of what was removed.</summary>
    public Guid? Person { get; init; }

    /// <summary>A name: of somebody who may have no account and agreed on a call, of a file that was removed.</summary>
    public string? Name { get; init; }

    /// <summary>When somebody agreed on a call, as stated; when that was written which was removed.</summary>
    public Instant? StatedAt { get; init; }

    /// <summary>The version of the problem definition it is about.</summary>
    public int? Definition { get; init; }

    /// <summary>The solution it is about.</summary>
    public Guid? Solution { get; init; }

    /// <summary>The entry that is quoted.</summary>
    public Guid? Quoted { get; init; }

    /// <summary>The entry whose text, or the file that, was removed.</summary>
    public Guid? Removed { get; init; }

    /// <summary>The incident from which it was removed what copies here held.</summary>
    public IncidentNumber? CopyOf { get; init; }

    /// <summary>The severity before.</summary>
    public Severity? SeverityFrom { get; init; }

    /// <summary>The severity after, or asked for.</summary>
    public Severity? SeverityTo { get; init; }

    /// <summary>When the initial response was due before.</summary>
    public Instant? DueFrom { get; init; }

    /// <summary>When the initial response is due now.</summary>
    public Instant? DueTo { get; init; }

    /// <summary>The support hours from now on.</summary>
    public SupportHours? Hours { get; init; }

    /// <summary>How the incident was closed, or will be when the customer stays silent.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The exclusion that it was closed by, by its code.</summary>
    public string? Exclusion { get; init; }

    /// <summary>The incident that it was closed as a duplicate of.</summary>
    public IncidentNumber? DuplicateOf { get; init; }

    /// <summary>The part of a split that it is about, by its place.</summary>
    public int? Part { get; init; }

    /// <summary>The incident that the part became.</summary>
    public IncidentNumber? Became { get; init; }

    /// <summary>Until when the customer can answer before that.</summary>
    public Instant? Until { get; init; }

    /// <summary>By when the customer is contacted next.</summary>
    public Instant? ContactBy { get; init; }

    /// <summary>What was decided on the charge; its text is the entry's.</summary>
    public BillingRuling? Ruling { get; init; }

    /// <summary>The message that a new incident was raised from.</summary>
    public RaisedFrom? RaisedFrom { get; init; }

    /// <summary>The incident that was raised from it.</summary>
    public IncidentNumber? RaisedAs { get; init; }

    /// <summary>What the engineer of the next shift must know.</summary>
    public HandoverCard? Card { get; init; }

    /// <summary>The call.</summary>
    public CallRecord? Call { get; init; }
}
