using System.Text.Json;
using NodaTime.Text;
using SupportPortal.Application.Audit;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Audit;

/// <summary>What an entry's own text tells beside the columns.</summary>
internal static class AuditText
{
    private static readonly string[] Columns = ["at", "by", "roles", "what", "subject"];

    // Names of the entry's text as people say them; others stand as they are.
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["askedby"] = "asked by",
        ["balanceafter"] = "left after it",
        ["causeid"] = "because of",
        ["daysleft"] = "days left",
        ["incidentid"] = "incident",
        ["lastday"] = "last day",
        ["newownerid"] = "new owner",
        ["objectableuntil"] = "can be objected to until",
        ["oldownerid"] = "old owner",
        ["orderid"] = "order",
        ["ownerid"] = "owner",
        ["packid"] = "pack",
        ["personid"] = "person",
        ["productid"] = "product",
        ["requestid"] = "claim",
        ["slug"] = "short name",
    };

    private static readonly string[] Kinds = ["billing", "kind", "outcome", "plan", "source"];

    /// <summary>Its names and values, in their order; the subject's key is not said twice.</summary>
    public static IReadOnlyList<AuditPart> Of(AuditEntry entry, Reader reader)
    {
        try
        {
            using var json = JsonDocument.Parse(entry.Text);
            return [.. json.RootElement.EnumerateObject().Where(property => !Columns.Contains(property.Name))
                .SelectMany(property => Parts(property.Name, property.Value, reader))
                .Where(part => part.Value.Length > 0 && part.Key != entry.Subject)];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Tampered with: shown as it is.
            return [new AuditPart("text", entry.Text, null)];
        }
    }

    private static IEnumerable<AuditPart> Parts(string name, JsonElement value, Reader reader) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Parts(property.Name, property.Value, reader)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(one => Parts(name, one, reader)),
        _ => [Part(name, value.ToString(), reader)],
    };

    private static AuditPart Part(string name, string value, Reader reader)
    {
        var word = Names.GetValueOrDefault(name, name);
        return Guid.TryParseExact(value, "D", out var key) ? new(word, value[^6..], key)
            : Kinds.Contains(name) ? new(word, EventName.Say(value).ToLowerInvariant(), null)
            : InstantPattern.ExtendedIso.Parse(value) is { Success: true, Value: var at } ? new(word, reader.Say(at), null)
            : LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var date } ? new(word, reader.SayShort(date), null)
            : new(word, value, null);
    }
}
