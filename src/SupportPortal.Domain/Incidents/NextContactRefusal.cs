namespace SupportPortal.Domain.Incidents;

/// <summary>A "no" about the promise of the next contact.</summary>
public abstract record NextContactRefusal : IncidentRefusal;

/// <summary>Until the initial response its clock is the promise.</summary>
public sealed record FirstResponseComesFirst(Instant Due) : NextContactRefusal;

/// <summary>The next contact is promised for a moment to come.</summary>
public sealed record ContactIsInThePast : NextContactRefusal;

/// <summary>The next contact is promised for some days ahead at most.</summary>
public sealed record ContactIsTooFarAhead(int Days) : NextContactRefusal;

/// <summary>The next contact is promised by that very moment already.</summary>
public sealed record ContactIsPromisedAlready(Instant By) : NextContactRefusal;

/// <summary>No next contact is promised.</summary>
public sealed record NoContactIsPromised : NextContactRefusal;
