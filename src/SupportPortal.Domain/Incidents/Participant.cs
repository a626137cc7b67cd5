namespace SupportPortal.Domain.Incidents;

/// <summary>Somebody whom the submitter named: reads and answers (R37).</summary>
public sealed class Participant
{
    // For the store.
    private Participant()
    {
    }

    internal Participant(Guid incident, Guid person, Instant addedAt)
    {
        IncidentId = incident;
        PersonId = person;
        AddedAt = addedAt;
    }

    /// <summary>The incident; with <see cref="PersonId"/> the key.</summary>
    public Guid IncidentId { get; private set; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Since when.</summary>
    public Instant AddedAt { get; private set; }
}
