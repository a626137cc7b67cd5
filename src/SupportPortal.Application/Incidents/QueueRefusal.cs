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

/// <summary>A view is kept under a name, which fits into the side.</summary>
public sealed record ViewNeedsAName(int Most) : QueueRefusal;

/// <summary>One person has a name once, whatever its capitals.</summary>
public sealed record ViewNameIsTaken(string Name) : QueueRefusal;

/// <summary>A person has as many views as there can be.</summary>
public sealed record TooManyViews(int Most) : QueueRefusal;

/// <summary>A view is narrowed to more than can be kept.</summary>
public sealed record ViewIsTooLong(int Most) : QueueRefusal;
