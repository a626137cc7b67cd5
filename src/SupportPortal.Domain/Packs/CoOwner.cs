namespace SupportPortal.Domain.Packs;

/// <summary>Somebody whom the owner of a pack lets use it too (R21). Its key is the pack and the person.</summary>
public sealed class CoOwner
{
    // For the store, which fills the properties.
    private CoOwner()
    {
    }

    internal CoOwner(Guid pack, Guid person, Instant since) => (PackId, PersonId, Since) = (pack, person, since);

    /// <summary>The pack.</summary>
    public Guid PackId { get; private set; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Since when.</summary>
    public Instant Since { get; private set; }
}
