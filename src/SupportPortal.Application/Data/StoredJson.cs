using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Data;

/// <summary>How values are written where they are kept as JSON: instants and dates as ISO 8601, choices by name.</summary>
internal static class StoredJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new Text<Instant>(InstantPattern.ExtendedIso.Format, text => InstantPattern.ExtendedIso.Parse(text).Value),
            new Text<LocalDate>(LocalDatePattern.Iso.Format, text => LocalDatePattern.Iso.Parse(text).Value),
            new Text<IncidentNumber>(number => number.ToString(), text => IncidentNumber.Parse(text)!.Value),
            new JsonStringEnumConverter(),
        },
    };

    private sealed class Text<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
