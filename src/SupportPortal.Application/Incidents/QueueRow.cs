using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>What a row of the queue shows.</summary>
public sealed record QueueRow
{
    /// <summary>The number.</summary>
    public required IncidentNumber Number { get; init; }

    /// <summary>The problem in one line.</summary>
    public required string Title { get; init; }

    /// <summary>The severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where it is on its way.</summary>
    public required Stage Stage { get; init; }

    /// <summary>Product and version, as at submission.</summary>
    public required string ProductName { get; init; }

    /// <inheritdoc cref="ProductName"/>
    public required string VersionName { get; init; }

    /// <summary>The submitter's company; empty when none is known.</summary>
    public required string Company { get; init; }

    /// <summary>The submitter.</summary>
    public required string Customer { get; init; }

    /// <summary>Who has it.</summary>
    public required Guid? AssigneeId { get; init; }

    /// <summary>The name of who has it.</summary>
    public required string? Assignee { get; init; }

    /// <summary>Where it stands in the queue.</summary>
    public required Instant AttentionAt { get; init; }

    /// <summary>When the initial response is or was due.</summary>
    public required Instant ResponseDue { get; init; }

    /// <summary>From when on an open clock is at risk.</summary>
    public required Instant AtRiskAt { get; init; }

    /// <summary>When the initial response was given.</summary>
    public required Instant? RespondedAt { get; init; }

    /// <summary>The target, in seconds of the time that it counts in.</summary>
    public required long TargetSeconds { get; init; }

    /// <summary>Whether the target counts open hours only.</summary>
    public required bool IsBusinessTime { get; init; }

    /// <summary>Whether the initial response is not needed any more (R15).</summary>
    public bool ResponseNotNeeded { get; init; }

    /// <summary>Whether nobody waits for the initial response any more.</summary>
    public bool ClockIsOver => RespondedAt is not null || ResponseNotNeeded;

    /// <summary>The version of the calendar that the promise was counted by.</summary>
    public required Guid CalendarId { get; init; }

    /// <summary>What is left of the target, in the time that it counts in; null once it is answered or used up.</summary>
    public Duration? Left { get; init; }

    /// <summary>The share of the target that is left, from 0 to 1.</summary>
    public double ShareLeft => Left is { } left ? left.TotalSeconds / TargetSeconds : 0;

    /// <summary>By when the customer is contacted next, as is promised.</summary>
    public Instant? NextContactBy { get; init; }

    /// <summary>When that was promised.</summary>
    public Instant? NextContactSetAt { get; init; }

    /// <summary>By when the customer is contacted next, where nothing waits for longer; null otherwise.</summary>
    public Instant? ContactDue => ClockIsOver && NextContactBy == AttentionAt ? NextContactBy : null;

    /// <summary>Since when the customer waits for another answer; null when nothing waits, or the next contact was due before.</summary>
    public Instant? WaitsSince => ClockIsOver && ContactDue is null && AttentionAt < Incident.NoAttention ? AttentionAt : null;

    /// <summary>How the open clock stands (R15, R16); null once it is over.</summary>
    public ResponseVerdict? VerdictAt(Instant now) => ClockIsOver ? null
        : now > ResponseDue ? ResponseVerdict.Missed
        : now >= AtRiskAt ? ResponseVerdict.AtRisk
        : ResponseVerdict.Open;
}
