namespace SupportPortal.Domain.Incidents;

/// <summary>A "no" about removing what somebody wrote or sent (R37).</summary>
public abstract record RemovalRefusal : IncidentRefusal;

/// <summary>The text is removed already.</summary>
public sealed record TextIsRemoved(Instant At) : RemovalRefusal;

/// <summary>The entry has no text, or one that stays: what was agreed, suggested or decided.</summary>
public sealed record TextStays : RemovalRefusal;

/// <summary>The file is removed already.</summary>
public sealed record FileIsRemoved(Instant At) : RemovalRefusal;
