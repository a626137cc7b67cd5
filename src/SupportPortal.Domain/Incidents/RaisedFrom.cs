namespace SupportPortal.Domain.Incidents;

/// <summary>The message that an incident was raised from (R11).</summary>
/// <param name="Number">The incident that it stands in.</param>
/// <param name="Sequence">Its place in that incident's timeline.</param>
public sealed record RaisedFrom(IncidentNumber Number, int Sequence);
