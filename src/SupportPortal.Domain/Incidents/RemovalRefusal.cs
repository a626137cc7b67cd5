namespace SupportPortal.Domain.Incidents;

/// <summary>A "no" about removing what somebody wrote or sent (R37).</summary>
public abstract record RemovalRefusal : IncidentRefusal;

/// <summary>The text is removed already.</summary>
public sealed record TextIsRemoved(Instant At) : RemovalRefusal;

/// <summary>The entry has no text that somebody wrote.</summary>
public sealed record TextStays : RemovalRefusal;

/// <summary>The incident has no impact statement, or none any more.</summary>
public sealed record NoImpactStatement : RemovalRefusal;

/// <summary>The text of the latest definition was removed, so there is nothing to agree to.</summary>
public sealed record DefinitionIsRemoved(int Number) : RemovalRefusal;

/// <summary>The file is removed already.</summary>
public sealed record FileIsRemoved(Instant At) : RemovalRefusal;
