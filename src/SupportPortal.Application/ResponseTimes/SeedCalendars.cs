using System.Text.Json;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.ResponseTimes;

/// <summary>Gives a new portal the calendars of the United States, Sweden, Poland and Norway; a country that has one keeps it.</summary>
public sealed class SeedCalendars(IDbContextFactory<SupportDbContext> store)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Adds what is missing.</summary>
    /// <returns>How many calendars were added.</returns>
    public Task<int> HandleAsync(Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var present = await db.CalendarVersions.Select(version => version.Country).Distinct().ToListAsync(cancel);
            var missing = Read().Where(seed => !present.Contains(seed.Key)).ToList();
            db.CalendarVersions.AddRange(missing.Select(seed =>
                CalendarVersion.First(seed.Key, seed.Value.Name, seed.Value.Calendar.ToCalendar(), moment)));
            return missing.Count;
        },
        cancel);

    private static Dictionary<string, Seed> Read()
    {
        using var stream = typeof(SeedCalendars).Assembly.GetManifestResourceStream("SupportPortal.Application.ResponseTimes.Seed.calendars.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Seed>>(stream, Json)!;
    }

    private sealed record Seed(string Name, CalendarDefinition Calendar);
}
