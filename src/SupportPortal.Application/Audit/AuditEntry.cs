using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.Audit;

/// <summary>One deed on money, entitlements, roles or personal data (R38). Written once, never changed.</summary>
public sealed class AuditEntry
{
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

    /// <summary>The exact text whose UTF-8 bytes are hashed: the entry as JSON.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The entry for something that happened to <paramref name="source"/>.</summary>
    public static AuditEntry Of(Entity source, DomainEvent happened) => Of(source.Id, happened);

    /// <summary>The entry for something that happened to the thing with the key <paramref name="subject"/>.</summary>
    public static AuditEntry Of(Guid subject, DomainEvent happened)
    {
        var at = happened.Moment.At;
        return new AuditEntry
        {
            Id = Guid.CreateVersion7(at.ToDateTimeOffset()),
            At = at,
            By = happened.Moment.By.Person,
            What = happened.GetType().Name,
            Subject = subject,
            Text = JsonSerializer.Serialize(Describe(subject, happened), StoredJson.Options),
        };
    }

    private static Dictionary<string, object?> Describe(Guid subject, DomainEvent happened)
    {
        var description = new Dictionary<string, object?>
        {
            ["at"] = InstantPattern.ExtendedIso.Format(happened.Moment.At),
            ["by"] = happened.Moment.By.Person,
            ["roles"] = happened.Moment.By.Roles.ToString(),
            ["what"] = happened.GetType().Name,
            ["subject"] = subject,
        };
        foreach (var property in happened.GetType().GetProperties().Where(property => property.Name is not nameof(DomainEvent.Moment) and not "EqualityContract"))
            description[property.Name.ToLower(CultureInfo.InvariantCulture)] = property.GetValue(happened);
        return description;
    }
}
