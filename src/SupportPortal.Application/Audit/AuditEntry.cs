using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.Audit;

/// <summary>One deed on money, entitlements, roles or personal data (R38). Written once, never changed.</summary>
public sealed class AuditEntry
{
    private readonly List<AuditWords> _words = [];
    private readonly List<AuditMention> _mentions = [];

    private AuditEntry()
    {
    }

    /// <summary>The key, rising with time.</summary>
    public Guid Id { get; private set; }

    /// <summary>When it happened.</summary>
    public Instant At { get; private set; }

    /// <summary>Who did it, by opaque number; the empty key for the portal itself.</summary>
    public Guid By { get; private set; }

    /// <summary>What happened: the event's name.</summary>
    public string What { get; private set; } = "";

    /// <summary>What it happened to: a pack, an incident, an account.</summary>
    public Guid Subject { get; private set; }

    /// <summary>The exact text whose UTF-8 bytes are hashed: the entry as JSON. Instead of what people typed it holds commitments.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What people typed, as far as it is not forgotten.</summary>
    public IReadOnlyList<AuditWords> Words => _words;

    /// <summary>What it names beside its subject.</summary>
    public IReadOnlyList<AuditMention> Mentions => _mentions;

    /// <summary>The entry for something that happened to <paramref name="source"/>.</summary>
    public static AuditEntry Of(Entity source, DomainEvent happened) => Of(source.Id, happened);

    /// <summary>The entry for something that happened to the thing with the key <paramref name="subject"/>.</summary>
    public static AuditEntry Of(Guid subject, DomainEvent happened)
    {
        var at = happened.Moment.At;
        var entry = new AuditEntry
        {
            Id = Guid.CreateVersion7(at.ToDateTimeOffset()),
            At = at,
            By = happened.Moment.By.Person,
            What = happened.GetType().Name,
            Subject = subject,
        };
        entry.Text = JsonSerializer.Serialize(entry.Describe(happened), StoredJson.Options);
        var keys = AuditFields.Of(happened.GetType()).SelectMany(property => AuditFields.KeysIn(property, happened));
        entry._mentions.AddRange(keys.Except([AuditMention.KeyOf(subject)]).Select(key => AuditMention.Of(entry.Id, key)));
        return entry;
    }

    private Dictionary<string, object?> Describe(DomainEvent happened)
    {
        var description = new Dictionary<string, object?>
        {
            ["at"] = InstantPattern.ExtendedIso.Format(At),
            ["by"] = By,
            ["roles"] = happened.Moment.By.Roles.ToString(),
            ["what"] = What,
            ["subject"] = Subject,
        };
        foreach (var property in AuditFields.Of(happened.GetType()))
        {
            var name = property.Name.ToLower(CultureInfo.InvariantCulture);
            description[name] = property.GetValue(happened) is string words && AuditFields.IsTyped(property) ? Keep(name, words) : property.GetValue(happened);
        }

        return description;
    }

    private string Keep(string field, string words)
    {
        _words.Add(AuditWords.Of(Id, field, words));
        return _words[^1].Commitment;
    }
}
