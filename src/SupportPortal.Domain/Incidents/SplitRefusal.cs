namespace SupportPortal.Domain.Incidents;

/// <summary>A "no" about splitting an incident, or about a part of one (R10).</summary>
public abstract record SplitRefusal : IncidentRefusal;

/// <summary>A split lists two problems or more: the one that stays, and one that becomes an incident.</summary>
public sealed record SplitNeedsTwoProblems : SplitRefusal;

/// <summary>More problems than one split can list.</summary>
public sealed record TooManyParts(int Limit) : SplitRefusal;

/// <summary>The part does not wait for an answer any more, or never did.</summary>
public sealed record PartIsAnswered(PartState State) : SplitRefusal;

/// <summary>The proposal was not answered in time.</summary>
public sealed record PartHasLapsed(Instant At) : SplitRefusal;

/// <summary>No proposal has lapsed that was not written down yet.</summary>
public sealed record NoPartHasLapsed : SplitRefusal;

/// <summary>The incident is no part of a split, so there is nothing to undo.</summary>
public sealed record IsNoPart : SplitRefusal;

/// <summary>The split that made the incident was undone before any work, so there is no charge to decide on.</summary>
public sealed record UndoneIsNotCharged : SplitRefusal;

/// <summary>Somebody has written, called or been assigned on the part.</summary>
public sealed record WorkOnPartHasBegun : SplitRefusal;
