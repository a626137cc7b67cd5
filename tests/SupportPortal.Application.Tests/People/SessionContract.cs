using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.People;

public sealed class SessionContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Knows_its_owner_as_the_owner_is_now(Store kind)
    {
        var (people, person, secret) = await StartAsync(kind);
        await using (var db = people.Store.Open())
            await db.Users.Where(account => account.Id == person).ExecuteUpdateAsync(set => set.SetProperty(account => account.Roles, Roles.Admin));

        var owner = await FindAsync(people, secret);

        Assert.Equal((person, Roles.Admin, "Europe/Warsaw", false), (owner!.Account, owner.Roles, owner.TimeZone, owner.IsOver(people.Now)));
    }

    [Theory, OnEachStore]
    public async Task Is_over_when_the_account_is_disabled_or_its_stamp_changes(Store kind)
    {
        var (people, person, secret) = await StartAsync(kind);
        await using var db = people.Store.Open();
        var account = await db.Users.SingleAsync(one => one.Id == person);
        account.RenewStamp();
        await db.SaveChangesAsync();

        Assert.True((await FindAsync(people, secret))!.IsOver(people.Now));
    }

    [Theory, OnEachStore]
    public async Task Is_over_when_it_was_not_used_for_a_while(Store kind)
    {
        var (people, _, secret) = await StartAsync(kind);
        people.Now += Duration.FromHours(24);
        Assert.True((await FindAsync(people, secret))!.IsOver(people.Now));
    }

    [Theory, OnEachStore]
    public async Task Is_over_after_its_longest_time_however_much_it_is_used(Store kind)
    {
        var (people, _, secret) = await StartAsync(kind);
        var end = people.Now + Duration.FromDays(14);
        for (; people.Now < end; people.Now += Duration.FromHours(12))
            Assert.False((await FindAsync(people, secret))!.IsOver(people.Now));

        Assert.True((await FindAsync(people, secret))!.IsOver(people.Now));
    }

    [Theory, OnEachStore]
    public async Task Is_noted_as_seen_every_five_minutes(Store kind)
    {
        var (people, person, secret) = await StartAsync(kind);
        var begun = people.Now;
        people.Now = begun + Duration.FromMinutes(4);
        await FindAsync(people, secret);
        Assert.Equal(begun, await SeenAsync(people, person));

        people.Now = begun + Duration.FromMinutes(5);
        await FindAsync(people, secret);
        Assert.Equal(people.Now, await SeenAsync(people, person));
    }

    [Theory, OnEachStore]
    public async Task Is_not_seen_by_what_a_page_does_by_itself(Store kind)
    {
        var (people, person, secret) = await StartAsync(kind);
        var begun = people.Now;

        people.Now = begun + Duration.FromMinutes(5);
        await people.Get<FindSession>().HandleAsync(secret, isSeen: false, people.Now, CancellationToken.None);

        Assert.Equal(begun, await SeenAsync(people, person));
    }

    [Theory, OnEachStore]
    public async Task Is_nobodys_under_another_secret(Store kind)
    {
        var (people, _, _) = await StartAsync(kind);
        Assert.Null(await FindAsync(people, Secret.New()));
    }

    private async Task<(PeopleOn People, Guid Person, string Secret)> StartAsync(Store kind)
    {
        var people = new PeopleOn(await stores.OpenAsync(kind));
        var person = (await people.Store.APersonAsync()).Person;
        return (people, person, await people.Get<StartSession>().HandleAsync(person, SignInWay.Password, "Firefox", "Firefox/", people.Now, CancellationToken.None));
    }

    private static Task<SessionOwner?> FindAsync(PeopleOn people, string secret) =>
        people.Get<FindSession>().HandleAsync(secret, isSeen: true, people.Now, CancellationToken.None);

    private static async Task<Instant> SeenAsync(PeopleOn people, Guid person)
    {
        await using var db = people.Store.Open();
        return (await db.Sessions.SingleAsync(session => session.AccountId == person)).LastSeenAt;
    }
}
