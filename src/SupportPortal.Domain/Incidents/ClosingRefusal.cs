namespace SupportPortal.Domain.Incidents;

/// <summary>A "no" about closing (R6) or reopening (R7).</summary>
public abstract record ClosingRefusal : IncidentRefusal;

/// <summary>To close as out of scope, an exclusion or an explanation says why.</summary>
public sealed record WhyItIsOutOfScopeIsMissing : ClosingRefusal;

/// <summary>No kind of help that support leaves out has that code.</summary>
public sealed record ExclusionIsUnknown(string Code) : ClosingRefusal;

/// <summary>No incident has that number.</summary>
public sealed record OriginalIsUnknown(string Written) : ClosingRefusal;

/// <summary>An incident is no duplicate of itself.</summary>
public sealed record DuplicateOfItself : ClosingRefusal;

/// <summary>The customer cannot read the other incident, so this one is no duplicate of it to them.</summary>
public sealed record OriginalIsSomebodyElses : ClosingRefusal;

/// <summary>What is out of scope or a duplicate is not reopened; the charge can be looked at again.</summary>
public sealed record OutcomeIsNotReopened(Outcome Outcome) : ClosingRefusal;

/// <summary>An incident can be reopened for some days only.</summary>
public sealed record TooLateToReopen(Instant Until) : ClosingRefusal;

/// <summary>The pack that paid for it belongs to somebody else now, and its incident went back there.</summary>
public sealed record PackWentToSomebodyElse : ClosingRefusal;
