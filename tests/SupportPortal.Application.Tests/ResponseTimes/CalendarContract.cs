using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Tests.ResponseTimes;

public sealed class CalendarContract
{
    private static readonly Moment Now = Moment.Of(new Actor(Guid.NewGuid(), Roles.Admin), Instant.FromUtc(2026, 11, 22, 12, 0), DateTimeZone.Utc);

    [Theory, OnEachStore]
    [Rule("R13")]
    public async Task Seeds_four_countries_once(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var seed = new SeedCalendars(store.Contexts);

        Assert.Equal(4, await seed.HandleAsync(Now, CancellationToken.None));
        Assert.Equal(0, await seed.HandleAsync(Now, CancellationToken.None));
        Assert.Equal(["NO", "PL", "SE", "US"], await store.Open().CalendarsInForce().Select(version => version.Country).ToListAsync());
    }

    [Theory, OnEachStore]
    [Rule("R13")]
    public async Task Counts_by_the_account_country_or_else_the_seller_country(Store kind)
    {
        await using var store = await SeededAsync(kind);
        await using var db = store.Open();

        Assert.Equal("PL", (await db.InForceAsync("PL", "US", CancellationToken.None)).Country);
        Assert.Equal("US", (await db.InForceAsync("FR", "US", CancellationToken.None)).Country);
    }

    [Theory, OnEachStore]
    [Rule("R14")]
    public async Task Saves_a_change_as_the_next_version_and_keeps_the_old_one(Store kind)
    {
        await using var store = await SeededAsync(kind);
        await using var db = store.Open();
        var before = await db.InForceAsync("SE", "US", CancellationToken.None);
        var changed = CalendarDefinition.Of(before.Calendar) with { OwnHours = new Dictionary<string, IReadOnlyList<string>> { ["2027-04-01"] = ["08:00-12:00"] } };

        var saved = await new SaveCalendar(store.Contexts).HandleAsync("SE", "Sweden", changed, before.Number, Now, CancellationToken.None);

        var after = await db.InForceAsync("SE", "US", CancellationToken.None);
        Assert.Equal((saved.Id, 2), (after.Id, after.Number));
        Assert.Equal(changed.ToCalendar(), after.Calendar);
        Assert.Equal(before.Calendar, (await db.CalendarVersions.SingleAsync(version => version.Id == before.Id)).Calendar);
    }

    [Theory, OnEachStore]
    public async Task Refuses_the_second_of_two_admins_who_edit_the_same_version(Store kind)
    {
        await using var store = await SeededAsync(kind);
        var definition = CalendarDefinition.Of((await store.Open().InForceAsync("NO", "US", CancellationToken.None)).Calendar);
        var save = new SaveCalendar(store.Contexts);
        await save.HandleAsync("NO", "Norway, all of it", definition, 1, Now, CancellationToken.None);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => save.HandleAsync("NO", "Norge", definition, 1, Now, CancellationToken.None));

        Assert.Equal(new SomeoneElseWasFaster(), refused.Refusal);
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_first_calendar_where_there_is_one(Store kind)
    {
        await using var store = await SeededAsync(kind);
        var definition = CalendarDefinition.Of((await store.Open().InForceAsync("NO", "US", CancellationToken.None)).Calendar);
        var refused = await Assert.ThrowsAsync<RefusedException>(
            () => new SaveCalendar(store.Contexts).HandleAsync("no", "Norge", definition, 0, Now, CancellationToken.None));
        Assert.Equal(new CountryHasACalendar("NO"), refused.Refusal);
    }

    [Theory, OnEachStore]
    [Rule("R14")]
    public async Task Finds_any_version_with_those_beside_it(Store kind)
    {
        await using var store = await SeededAsync(kind);
        var first = await new FindCalendar(store.Contexts).HandleAsync("se", number: null, CancellationToken.None);
        var definition = CalendarDefinition.Of(first!.Version.Calendar);
        await new SaveCalendar(store.Contexts).HandleAsync("SE", "Sweden, 2", definition, 1, Now, CancellationToken.None);

        var latest = await new FindCalendar(store.Contexts).HandleAsync("SE", number: null, CancellationToken.None);
        Assert.Equal((2, "Sweden, 2"), (latest!.Version.Number, latest.Version.Name));
        Assert.Equal([2, 1], latest.Editions.Select(edition => edition.Number));
        Assert.Equal(1, (await new FindCalendar(store.Contexts).HandleAsync("SE", 1, CancellationToken.None))!.Version.Number);
        Assert.Null(await new FindCalendar(store.Contexts).HandleAsync("SE", 3, CancellationToken.None));
        Assert.Equal(["NO", "PL", "SE", "US"], (await new ListCalendars(store.Contexts).HandleAsync(CancellationToken.None)).Select(one => one.Version.Country));
    }

    [Theory, OnEachStore]
    [Rule("R14")]
    public async Task Shows_beforehand_which_open_promises_would_have_been_others(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync(country: "PL");
        var (c, _) = (await store.AnIncidentAsync(customer), await store.AnIncidentAsync(customer, Severity.A));
        var promised = (await store.Open().Incidents.SingleAsync(incident => incident.Number == c)).ResponseDue;
        var present = (await new FindCalendar(store.Contexts).HandleAsync("PL", number: null, CancellationToken.None))!.Version;
        var later = CalendarDefinition.Of(present.Calendar) with { OwnHours = new Dictionary<string, IReadOnlyList<string>> { ["2026-11-23"] = ["09:00-16:00"] } };

        var moved = await new PreviewCalendar(store.Contexts).HandleAsync("pl", "Poland", later, Now, CancellationToken.None);

        // Monday opens an hour later; the eighth hour is Tuesday's first. Severity A is counted around the clock.
        var one = Assert.Single(moved, promise => promise.Number == c);
        Assert.Equal((promised, Instant.FromUtc(2026, 11, 24, 8, 0)), (one.Due, one.WouldBeDue));
        Assert.DoesNotContain(moved, promise => promise.Severity == Severity.A);
        Assert.Equal(promised, (await store.Open().Incidents.SingleAsync(incident => incident.Number == c)).ResponseDue);
    }

    private static async Task<TestStore> SeededAsync(Store kind)
    {
        var store = await Stores.EmptyAsync(kind);
        await new SeedCalendars(store.Contexts).HandleAsync(Now, CancellationToken.None);
        return store;
    }
}
