using System.Text.Json;
using NodaTime.Text;
using SupportPortal.Application.Audit;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Help;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Audit;

/// <summary>What an entry's own text tells beside the columns.</summary>
internal static class AuditText
{
    private static readonly string[] Columns = ["at", "by", "roles", "what", "subject"];

    // What stands for a choice in the code: "DoNotCharge" is "do not charge" for people.
    private static readonly HashSet<string> Codes = new(
        new[] { typeof(Domain.IAudited).Assembly, typeof(AuditEntry).Assembly }.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsEnum).SelectMany(Enum.GetNames),
        StringComparer.Ordinal);

    /// <summary>The name of a part as people say it.</summary>
    public static string Say(string name) => AuditNames.Find(name) ?? name;

    /// <summary>Its names and values, in their order; the subject's key is not said twice.</summary>
    public static IReadOnlyList<AuditPart> Of(AuditEntry entry, Reader reader)
    {
        try
        {
            using var json = JsonDocument.Parse(entry.Text);
            return [.. json.RootElement.EnumerateObject().Where(property => !Columns.Contains(property.Name))
                .SelectMany(property => IsTyped(property) ? [new(property.Name, Say(property.Name), SayTyped(entry.Words, property.Name), null)] : Parts(property.Name, property.Value, reader))
                .Where(part => part.Value.Length > 0 && part.Key != entry.Subject)];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Tampered with: shown as it is.
            return [new AuditPart("text", Say("text"), entry.Text, null)];
        }
    }

    /// <summary>The names of what somebody typed, which stands apart from the text until it is forgotten with an account (R38).</summary>
    public static IReadOnlyList<string> TypedFields(AuditEntry entry)
    {
        try
        {
            using var json = JsonDocument.Parse(entry.Text);
            return [.. json.RootElement.EnumerateObject().Where(IsTyped).Select(property => property.Name)];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private static bool IsTyped(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.String && property.Value.GetString()!.StartsWith(AuditWords.Mark, StringComparison.Ordinal);

    /// <summary>What somebody typed into a field, or that it is forgotten.</summary>
    public static string SayTyped(IEnumerable<AuditWords> kept, string name) =>
        kept.FirstOrDefault(words => words.Field == name)?.Words ?? T("[detail] forgotten with an account");

    private static IEnumerable<AuditPart> Parts(string name, JsonElement value, Reader reader) => value.ValueKind switch
    {
        // Nobody looks for entries by the keys of entries.
        JsonValueKind.Array when name == "forgotten" => value.GetArrayLength() is > 0 and var count ? [new(name, Say(name), count.ToString("N0", reader.Culture), null)] : [],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => property.Name == "name" && value.TryGetProperty("country", out var country)
            ? [Part(property.Name, CalendarWords.NameOf(country.ToString(), property.Value.ToString()), reader)]
            : Parts(property.Name, property.Value, reader)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(one => Parts(name, one, reader)),
        _ => [Part(name, value.ToString(), reader)],
    };

    private static AuditPart Part(string name, string value, Reader reader)
    {
        var word = Say(name);
        return Guid.TryParseExact(value, "D", out var key) ? new(name, word, value[^6..], key)
            : InstantPattern.ExtendedIso.Parse(value) is { Success: true, Value: var at } ? new(name, word, reader.Say(at), null)
            : LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var date } ? new(name, word, reader.SayShort(date), null)
            : new(name, word, SayValue(name, value), null);
    }

    /// <summary>A value as people say it, by the name that it has.</summary>
    public static string SayValue(string name, string value) => name switch
    {
        "country" => Countries.NameOf(value),
        "jurisdiction" when Jurisdiction.WhyNot(value) is null => JurisdictionWords.Of(value),
        "level" when Enum.TryParse<PartnerLevel>(value, out var level) => PartnerWords.NameOf(level),
        "plan" when Enum.TryParse<SupportPlan>(value, out var plan) => PlanWords.NameOf(plan),
        "from" when Enum.TryParse<OrderState>(value, out var state) && Enum.IsDefined(state) && !char.IsDigit(value[0]) => OrderWords.Of(state),
        "source" when Enum.TryParse<OrderSource>(value, out var source) => OrderWords.Of(source),
        "topic" when Enum.TryParse<FaqTopic>(value, out var topic) => HelpWords.Of(topic),
        "reason" when Enum.TryParse<BillingReason>(value, out var reason) && Enum.IsDefined(reason) && !char.IsDigit(value[0]) => Web.Incidents.Billing.Of(reason),
        "language" when Languages.Has(value) => Languages.Choices.First(one => one.Value == value).Text,
        _ when value is "True" or "False" => AuditValues.Find(value)!,
        _ when value.Split(", ") is var codes && Array.TrueForAll(codes, Codes.Contains) => string.Join(", ", codes.Select(SayCode)),
        _ => value,
    };

    private static string SayCode(string code) => AuditValues.Find(code) ?? EventName.Say(code).ToLowerInvariant();
}
