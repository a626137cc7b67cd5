using System.Text.Json;
using System.Text.Json.Serialization;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Tests.ResponseTimes;

/// <summary>Cases on which independent implementations agree, as <c>response-times.json</c> holds them.</summary>
internal sealed record KnownCases(
    IReadOnlyDictionary<string, KnownCases.CalendarCase> Calendars,
    IReadOnlyList<KnownCases.DueCase> Due,
    IReadOnlyList<KnownCases.ElapsedCase> Elapsed)
{
    private static readonly JsonSerializerOptions AsWritten = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public static KnownCases Load()
    {
        using var stream = typeof(KnownCases).Assembly.GetManifestResourceStream("response-times.json")!;
        return JsonSerializer.Deserialize<KnownCases>(stream, AsWritten)!;
    }

    public sealed record CalendarCase(
        string TimeZone, IReadOnlyDictionary<string, IReadOnlyList<string>> Weekly, IReadOnlyList<string> Holidays)
    {
        public BusinessCalendar ToCalendar() =>
            new CalendarDefinition(TimeZone, Weekly, Holidays.ToDictionary(date => date, _ => "Holiday")).ToCalendar();
    }

    public sealed record DueCase(string Id, string Calendar, Severity Severity, string SubmittedAt, string Due);

    public sealed record ElapsedCase(
        string Id, string Calendar, string From, string To, IReadOnlyList<PauseCase> Pauses, decimal Seconds);

    public sealed record PauseCase(string From, string? To)
    {
        public Interval ToInterval() => new(Given.At(From), To is null ? null : Given.At(To));
    }
}
