namespace SupportPortal.Domain;

/// <summary>Something with an identity of its own, a version that guards against lost updates, and events to tell.</summary>
public abstract class Entity
{
    private readonly List<DomainEvent> _events = [];

    /// <summary>The key, made before saving (UUID version 7, RFC 9562).</summary>
    public Guid Id { get; protected set; }

    /// <summary>Counts the changes; the concurrency token of every store.</summary>
    public long Version { get; private set; }

    /// <summary>What has happened since this was loaded, oldest first.</summary>
    public IReadOnlyList<DomainEvent> Events => _events;

    /// <summary>Forgets the events, once they are written down with the change.</summary>
    public void ClearEvents() => _events.Clear();

    /// <summary>Counts a change; the save interceptor calls it once a save.</summary>
    public void Touch() => Version++;

    /// <summary>Tells that something happened.</summary>
    protected void Raise(DomainEvent happened) => _events.Add(happened);
}
