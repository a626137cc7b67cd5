using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Audit;

/// <summary>How values are written in the audit log: instants and dates as ISO 8601, choices by name.</summary>
internal static class AuditJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        Converters =
        {
            new Writing<Instant>(InstantPattern.ExtendedIso.Format),
            new Writing<LocalDate>(LocalDatePattern.Iso.Format),
            new Writing<IncidentNumber>(number => number.ToString()),
            new JsonStringEnumConverter(),
        },
    };

    private sealed class Writing<T>(Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("The audit log is only written.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(write(value));
    }
}
