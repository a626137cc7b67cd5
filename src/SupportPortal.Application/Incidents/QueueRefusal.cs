using SupportPortal.Domain;

namespace SupportPortal.Application.Incidents;

/// <summary>A "no" to somebody who works the queue.</summary>
public abstract record QueueRefusal : Refusal;

/// <summary>No open incident is without an engineer.</summary>
public sealed record NothingIsUnassigned : QueueRefusal;

/// <summary>The person does not work the queue, or can no longer sign in.</summary>
public sealed record IsNoEngineer : QueueRefusal;

/// <summary>No incident was chosen.</summary>
public sealed record NoIncidentIsChosen : QueueRefusal;
