using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime.Text;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Mail;

/// <summary>How the content of a waiting mail is kept.</summary>
internal static class MailJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters =
        {
            new AsText<Instant>(InstantPattern.ExtendedIso.Format, text => InstantPattern.ExtendedIso.Parse(text).Value),
            new AsText<LocalDate>(LocalDatePattern.Iso.Format, text => LocalDatePattern.Iso.Parse(text).Value),
            new AsText<IncidentNumber>(number => number.ToString(), text => IncidentNumber.Parse(text)!.Value),
            new JsonStringEnumConverter(),
        },
    };

    private static readonly Dictionary<string, Type> Kinds = typeof(MailContent).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(MailContent)))
        .ToDictionary(MailContent.KindOf);

    /// <summary>Every kind of mail.</summary>
    public static IReadOnlyCollection<string> KnownKinds => Kinds.Keys;

    /// <summary>Writes the content down.</summary>
    public static string Write(MailContent content) => JsonSerializer.Serialize(content, content.GetType(), Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">An unknown kind, or another version's content.</exception>
    public static MailContent Read(string kind, string data) =>
        Kinds.TryGetValue(kind, out var type) && JsonSerializer.Deserialize(data, type, Options) is MailContent content
            ? content
            : throw new JsonException($"There is no kind of mail with the name {kind}.");

    /// <summary>What <see cref="Write"/> wrote, with other words where it tells some; numbers, dates and kinds are no words.</summary>
    public static string Replace(string kind, string data, string words, string instead)
    {
        if (data.Length == 0 || words.Length == 0 || JsonNode.Parse(data) is not JsonObject content)
            return data;
        foreach (var told in Telling(kind, content, words))
            content[told] = instead;
        return content.ToJsonString(Options);
    }

    /// <summary>Whether what <see cref="Write"/> wrote tells these words.</summary>
    public static bool Tells(string kind, string data, string words) =>
        data.Length > 0 && words.Length > 0 && JsonNode.Parse(data) is JsonObject content && Telling(kind, content, words).Count > 0;

    private static List<string> Telling(string kind, JsonObject content, string words) =>
        [.. Kinds[kind].GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.Name)
            .Where(name => content[name] is JsonValue value && value.TryGetValue<string>(out var text) && text == words)];

    private sealed class AsText<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(write(value));
    }
}
