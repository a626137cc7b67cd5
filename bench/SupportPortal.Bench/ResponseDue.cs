using System.Diagnostics;
using System.Text.Json;
using NodaTime.Text;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Bench;

/// <summary>
/// Response due moments with their receipts, in turns with Business::Hours of Perl on the same cases: those of the test
/// vectors that it can express, with opening hours once a day.
/// </summary>
internal static class ResponseDue
{
    private const int Turns = 5;
    private const int Rounds = 400;
    private const int PerlRounds = 3;

    public static int Measure(string file, string script)
    {
        using var vectors = JsonDocument.Parse(File.ReadAllText(file));
        var moment = Moment.Of(Actor.System, Instant.FromUtc(2020, 1, 1, 0, 0), DateTimeZone.Utc);
        var calendars = vectors.RootElement.GetProperty("calendars").EnumerateObject().Where(one => IsSimple(one.Value))
            .ToDictionary(one => one.Name, one => CalendarVersion.First("US", one.Name, Read(one.Value), moment));
        var cases = vectors.RootElement.GetProperty("due").EnumerateArray()
            .Where(one => one.GetProperty("severity").GetString() != "A" && calendars.ContainsKey(one.GetProperty("calendar").GetString()!))
            .Select(one => new Case(
                one.GetProperty("id").GetString()!, Enum.Parse<Severity>(one.GetProperty("severity").GetString()!),
                InstantPattern.ExtendedIso.Parse(one.GetProperty("submittedAt").GetString()!).Value, calendars[one.GetProperty("calendar").GetString()!]))
            .ToList();
        Run(cases, 20);
        var (own, other, agree) = (new List<double>(), new List<double>(), "");
        for (var turn = 0; turn < Turns; turn++)
        {
            var perl = Perl(script, file, cases).Split(' ');
            agree = perl[1];
            other.Add(double.Parse(perl[0], System.Globalization.CultureInfo.InvariantCulture));
            own.Add(Run(cases, Rounds));
        }

        var (ours, theirs) = (own.Order().ElementAt(Turns / 2), other.Order().ElementAt(Turns / 2));
        Console.WriteLine("| work | cases | Business::Hours µs | µs | times faster | cases in which Business::Hours agrees |\n| --- | --- | --- | --- | --- | --- |");
        Console.WriteLine($"| response due, with its receipt | {cases.Count} | {theirs:F0} | {ours:F2} | **{theirs / ours:F0}** | {agree.Trim()} |");
        return 0;
    }

    // Microseconds a case.
    private static double Run(List<Case> cases, int rounds)
    {
        var started = Stopwatch.GetTimestamp();
        for (var round = 0; round < rounds; round++)
            foreach (var (_, severity, at, calendar) in cases)
                GC.KeepAlive(ResponseClock.Promise(severity, at, calendar));
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / (rounds * cases.Count);
    }

    private static string Perl(string script, string file, List<Case> cases)
    {
        using var perl = Process.Start(new ProcessStartInfo("perl", [script, file, string.Join(',', cases.Select(one => one.Id)), $"{PerlRounds}"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = perl.StandardOutput.ReadToEnd();
        perl.WaitForExit();
        return perl.ExitCode == 0 ? output : throw new InvalidOperationException("There is no Business::Hours here: apt-get install libbusiness-hours-perl");
    }

    // Business::Hours dies of the day that Samoa skipped.
    private static bool IsSimple(JsonElement calendar) =>
        calendar.GetProperty("timeZone").GetString() != "Pacific/Apia"
        && calendar.GetProperty("weekly").EnumerateObject().All(day => day.Value.GetArrayLength() <= 1);

    private static BusinessCalendar Read(JsonElement calendar) => new CalendarDefinition(
        calendar.GetProperty("timeZone").GetString()!,
        calendar.GetProperty("weekly").EnumerateObject().ToDictionary(day => day.Name, day => (IReadOnlyList<string>)[.. day.Value.EnumerateArray().Select(hours => hours.GetString()!)]),
        calendar.TryGetProperty("holidays", out var holidays) ? holidays.EnumerateArray().ToDictionary(date => date.GetString()!, _ => "holiday") : null).ToCalendar();

    private sealed record Case(string Id, Severity Severity, Instant At, CalendarVersion Calendar);
}
