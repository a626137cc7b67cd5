using System.Globalization;
using System.Reflection;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Audit;

/// <summary>What of an event stands in the sealed text as it is, what stands apart, and what can be searched for.</summary>
internal static class AuditFields
{
    // Texts that are codes, the seller's own names, or numbers of payments and orders. Every other one is what somebody typed.
    private static readonly HashSet<string> Codes = new(
        ["Code", "Currency", "Jurisdiction", "Language", "LastFour", "Reference", "Slug", "Version"], StringComparer.Ordinal);

    // Keys under which nobody looks for anything.
    private static readonly HashSet<string> Unsought = new(["Entry", "Forgotten"], StringComparer.Ordinal);

    /// <summary>What an event says beside who and when.</summary>
    public static IEnumerable<PropertyInfo> Of(Type happened) =>
        happened.GetProperties().Where(property => property.Name is not nameof(DomainEvent.Moment) and not "EqualityContract");

    /// <summary>Whether a value is what somebody typed, which stands apart.</summary>
    public static bool IsTyped(PropertyInfo property) => property.PropertyType == typeof(string) && !Codes.Contains(property.Name);

    /// <summary>What a value has people find the entry by.</summary>
    public static IEnumerable<string> KeysIn(PropertyInfo property, DomainEvent happened) => property.GetValue(happened) switch
    {
        _ when Unsought.Contains(property.Name) => [],
        // Its own number: the incident is the subject.
        IncidentNumber when happened is IncidentEvent && property.Name == nameof(IncidentEvent.Number) => [],
        IncidentNumber number => [string.Create(CultureInfo.InvariantCulture, $"{number}")],
        Guid key when key != Guid.Empty => [AuditMention.KeyOf(key)],
        IEnumerable<Guid> keys => keys.Select(AuditMention.KeyOf),
        _ => [],
    };
}
