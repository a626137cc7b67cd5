using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Tests.Data;

namespace SupportPortal.Application.Tests.Demo;

public sealed class DemoTimesTests(Stores stores) : IClassFixture<Stores>
{
    [Fact]
    public async Task Tell_of_nothing_that_is_still_to_come_whenever_the_demonstration_is_made()
    {
        await using var db = (await stores.OpenAsync(Store.Sqlite)).Open();
        var calendars = await db.CalendarsInForce().ToDictionaryAsync(version => version.Country, version => version.Calendar);

        foreach (var now in Enumerable.Range(0, 40).Select(i => Given.Noon + Duration.FromHours(i * 223)))
        {
            var times = new DemoTimes(now, calendars);
            foreach (var (incident, place) in DemoSeed.Incidents().Select((incident, place) => (incident, place)))
                Assert.True(InOrder(incident, place, times), FormattableString.Invariant($"{incident.Title} at {now}"));
        }
    }

    [Fact]
    public async Task Count_back_by_hours_of_business()
    {
        await using var db = (await stores.OpenAsync(Store.Sqlite)).Open();
        var sweden = await db.CalendarsInForce().SingleAsync(version => version.Country == "SE");
        var times = new DemoTimes(Given.Noon, new Dictionary<string, Domain.ResponseTimes.BusinessCalendar> { ["SE"] = sweden.Calendar });

        Assert.Equal(Duration.FromHours(3.4), sweden.Calendar.Elapsed(times.Ago("3.4b", "SE", 0), Given.Noon));
        Assert.Equal(Duration.FromHours(45), sweden.Calendar.Elapsed(times.Ago("45b", "SE", 0), Given.Noon));
        Assert.Equal(Given.Noon - Duration.FromHours(21), times.Ago("21h", "SE", 0));
    }

    private static bool InOrder(DemoIncident incident, int place, DemoTimes times)
    {
        var country = DemoPeople.Of(incident.Customer).Country;
        var submitted = times.Ago(incident.Ago, country, place);
        Instant[] all = [submitted, .. incident.Steps.Select(step => times.After(submitted, step.After, country)), times.Now];
        return all.Zip(all.Skip(1)).All(pair => pair.First < pair.Second);
    }
}
