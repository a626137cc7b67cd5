using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain;

namespace SupportPortal.Application.Tests.People;

public sealed class PasskeyContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Is_kept_as_the_framework_reads_it_and_remembers_its_use(Store kind)
    {
        var given = await StartAsync(kind);
        var key = await AddAsync(given);
        var account = await given.People.Get<UsePasskey>().HandleAsync(Info(key, count: 7), given.People.Now, CancellationToken.None);

        await using var db = given.People.Store.Open();
        var read = await given.People.Get<Accounts>().In(db).GetPasskeyAsync(await db.Users.SingleAsync(one => one.Id == account.Id), key);
        Assert.Equal((given.Person.Person, 7u, "Laptop"), (account.Id, read!.SignCount, read.Name));
        Assert.Equal(given.People.Now, Assert.Single((await given.WaysAsync()).Passkeys).LastUsedAt);
    }

    [Theory, OnEachStore]
    public async Task Belongs_to_one_account(Store kind)
    {
        var given = await StartAsync(kind);
        var key = await AddAsync(given);
        var other = await StartAsync(kind);
        Assert.IsType<SomeoneElseWasFaster>(await AddAsync(other, key).RefusalAsync());
        Assert.Empty((await other.WaysAsync()).Passkeys);
        Assert.IsType<PasskeyIsNotTaken>(await AddAsync(other, new byte[Passkey.LongestKey + 1]).RefusalAsync());
    }

    [Theory, OnEachStore]
    [Rule("R38")]
    public async Task Goes_with_the_account_and_its_tries(Store kind)
    {
        var given = await StartAsync(kind);
        var key = await AddAsync(given);
        await given.People.Get<UsePasskey>().NoteFailureAsync(key, "Firefox/", given.People.Now, CancellationToken.None);
        var hash = new PasswordHasher<Account>().HashPassword(new Account(), "demo-demo-demo");
        await using (var db = given.People.Store.Open())
            await db.Users.Where(one => one.Id == given.Person.Person).ExecuteUpdateAsync(set => set.SetProperty(one => one.PasswordHash, hash));

        await new DeleteAccount(given.People.Store.Contexts, new PasswordHasher<Account>(), new Packs.NoFiles()).HandleAsync("demo-demo-demo", given.Moment, CancellationToken.None);

        await using var left = given.People.Store.Open();
        Assert.False(await left.UserPasskeys.AnyAsync(one => one.UserId == given.Person.Person));
        Assert.False(await left.SignInTries.AnyAsync(one => one.AccountId == given.Person.Person));
        Assert.IsType<PasskeyIsNotKnown>(await given.People.Get<UsePasskey>().HandleAsync(Info(key), given.People.Now, CancellationToken.None).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Leaves_the_recovery_codes_while_another_factor_is_left(Store kind)
    {
        var given = await StartAsync(kind);
        await AddAsync(given);
        await given.SetUpAsync();
        var id = (await given.WaysAsync()).Passkeys[0].Id;
        await given.People.Get<ChangePasskeys>().RemoveAsync(id, "", given.Moment, CancellationToken.None);
        Assert.Equal((true, 10), ((await given.WaysAsync()).HasSecondFactor, (await given.WaysAsync()).Codes));
        await given.People.Get<RemoveAuthenticator>().HandleAsync("", given.Moment, CancellationToken.None);
        Assert.Equal((false, 0), ((await given.WaysAsync()).HasSecondFactor, (await given.WaysAsync()).Codes));
    }

    private async Task<SecondFactorGiven> StartAsync(Store kind)
    {
        var people = new PeopleOn(await stores.OpenAsync(kind));
        return new SecondFactorGiven(people, await people.Store.APersonAsync());
    }

    private static async Task<byte[]> AddAsync(SecondFactorGiven given, byte[]? key = null)
    {
        key ??= Guid.NewGuid().ToByteArray();
        await given.People.Get<AddPasskey>().HandleAsync(Info(key), "Laptop", "", given.Moment, CancellationToken.None);
        return key;
    }

    private static UserPasskeyInfo Info(byte[] key, uint count = 1) =>
        new(key, [1, 2, 3], Given.Noon.ToDateTimeOffset(), count, ["internal"], isUserVerified: true, isBackupEligible: true, isBackedUp: true, [], []);
}
