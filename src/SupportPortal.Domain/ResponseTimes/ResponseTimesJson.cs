using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NodaTime.Text;

namespace SupportPortal.Domain.ResponseTimes;

/// <summary>How calendars and receipts become JSON: ISO instants in UTC, ISO dates, lengths in seconds.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    Converters = [typeof(InstantJson), typeof(LocalDateJson), typeof(DurationJson)])]
[JsonSerializable(typeof(CalendarDefinition))]
[JsonSerializable(typeof(ResponseReceipt))]
internal sealed partial class ResponseTimesJson : JsonSerializerContext;

/// <summary>The same with letters of every language written as they are, so that people can read it.</summary>
internal static class ReadableJson
{
    public static readonly ResponseTimesJson Context = new(new JsonSerializerOptions(ResponseTimesJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}

/// <summary>An instant as <c>2026-11-10T14:10:00Z</c>.</summary>
internal sealed class InstantJson : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InstantPattern.ExtendedIso.Parse(reader.GetString()!).GetValueOrThrow();

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
}

/// <summary>A date as <c>2026-11-10</c>.</summary>
internal sealed class LocalDateJson : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalDatePattern.Iso.Parse(reader.GetString()!).GetValueOrThrow();

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}

/// <summary>A length as a number of seconds, exact to the nanosecond.</summary>
internal sealed class DurationJson : JsonConverter<Duration>
{
    private const decimal NanosecondsPerSecond = NodaConstants.NanosecondsPerSecond;

    public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Duration.FromNanoseconds((long)(reader.GetDecimal() * NanosecondsPerSecond));

    public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.ToInt64Nanoseconds() / NanosecondsPerSecond);
}
