namespace SupportPortal.Domain;

/// <summary>Something that happened, in the past tense: who did it and when travel with it.</summary>
/// <param name="Moment">Who and when.</param>
public abstract record DomainEvent(Moment Moment);
