using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Bench;

/// <summary>Response due moments with their receipts, over all cases of the test vectors.</summary>
internal static class ResponseDue
{
    private const int Rounds = 200;

    public static int Measure(string file)
    {
        using var vectors = JsonDocument.Parse(File.ReadAllText(file));
        var moment = Moment.Of(Actor.System, Instant.FromUtc(2020, 1, 1, 0, 0), DateTimeZone.Utc);
        var calendars = vectors.RootElement.GetProperty("calendars").EnumerateObject()
            .ToDictionary(one => one.Name, one => CalendarVersion.First("US", one.Name, Read(one.Value), moment));
        var cases = vectors.RootElement.GetProperty("due").EnumerateArray()
            .Select(one => (Severity: Enum.Parse<Severity>(one.GetProperty("severity").GetString()!), At: InstantPattern.ExtendedIso.Parse(one.GetProperty("submittedAt").GetString()!).Value, Calendar: calendars[one.GetProperty("calendar").GetString()!]))
            .ToList();
        Run(cases, 5);
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        Run(cases, Rounds);
        var each = System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalMicroseconds / (Rounds * cases.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases.Count} cases, {Rounds} rounds: {each:F2} µs each"));
        return 0;
    }

    private static void Run(List<(Severity Severity, Instant At, CalendarVersion Calendar)> cases, int rounds)
    {
        for (var round = 0; round < rounds; round++)
            foreach (var (severity, at, calendar) in cases)
                GC.KeepAlive(ResponseClock.Promise(severity, at, calendar));
    }

    private static BusinessCalendar Read(JsonElement calendar) => new CalendarDefinition(
        calendar.GetProperty("timeZone").GetString()!,
        calendar.GetProperty("weekly").EnumerateObject().ToDictionary(day => day.Name, day => (IReadOnlyList<string>)[.. day.Value.EnumerateArray().Select(hours => hours.GetString()!)]),
        calendar.TryGetProperty("holidays", out var holidays) ? holidays.EnumerateArray().ToDictionary(date => date.GetString()!, _ => "holiday") : null).ToCalendar();
}
