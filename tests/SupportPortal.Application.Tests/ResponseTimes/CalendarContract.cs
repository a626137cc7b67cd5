using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
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
        await save.HandleAsync("NO", "Norway", definition, 1, Now, CancellationToken.None);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => save.HandleAsync("NO", "Norge", definition, 1, Now, CancellationToken.None));

        Assert.Equal(new SomeoneElseWasFaster(), refused.Refusal);
    }

    private static async Task<TestStore> SeededAsync(Store kind)
    {
        var store = await Stores.EmptyAsync(kind);
        await new SeedCalendars(store.Contexts).HandleAsync(Now, CancellationToken.None);
        return store;
    }
}
