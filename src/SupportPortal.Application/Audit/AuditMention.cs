namespace SupportPortal.Application.Audit;

/// <summary>Something that an audit entry names beside its subject, so that all entries on it are found.</summary>
public sealed class AuditMention
{
    private AuditMention()
    {
    }

    /// <summary>The opaque number of a person or a thing, or the number of an incident: "SP-20377".</summary>
    public string Key { get; private set; } = "";

    /// <summary>The entry.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>Notes that an entry names something.</summary>
    public static AuditMention Of(Guid entry, string key) => new() { EntryId = entry, Key = key };

    /// <summary>A person or a thing as a mention says it.</summary>
    public static string KeyOf(Guid key) => key.ToString("D");
}
