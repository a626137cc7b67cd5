using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.People;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;
using static System.FormattableString;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>Views of the queue that somebody keeps.</summary>
public sealed class SavedViewContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly CancellationToken Cancel = CancellationToken.None;

    [Theory, OnEachStore]
    public async Task Are_ones_own_by_name_and_kept_once_however_often_they_are_sent(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (eva, emil) = (await store.APersonAsync(Roles.SupportEngineer), await store.APersonAsync(Roles.Admin));
        await SaveAsync(store, eva, " SQL in Poland ", "?severity=A");
        await SaveAsync(store, eva, "SQL in Poland", "?severity=A");
        await SaveAsync(store, eva, "Ångström", "");
        await SaveAsync(store, eva, "mine, urgent", "?view=mine");
        await SaveAsync(store, emil, "SQL in Poland", "?severity=B");

        var own = await new SavedViews(store.Contexts).OfAsync(eva.Person, Cancel);
        Assert.Equal(["Ångström", "mine, urgent", "SQL in Poland"], own.Select(view => view.Name));
        Assert.Equal("?severity=A", own[2].Query);
        Assert.Null(await new SavedViews(store.Contexts).FindAsync(own[2].Id, emil.Person, Cancel));
    }

    [Theory, OnEachStore]
    public async Task Have_a_name_once_whatever_its_capitals(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var eva = await store.APersonAsync(Roles.SupportEngineer);
        await SaveAsync(store, eva, "Żółw", "?severity=A");
        await SaveAsync(store, eva, "Other", "?severity=C");
        var views = new SavedViews(store.Contexts);
        var other = (await views.OfAsync(eva.Person, Cancel))[0];

        Assert.Equal(new ViewNameIsTaken("Żółw"), await SaveAsync(store, eva, "żÓŁW", "?severity=B").RefusalAsync());
        Assert.Equal(new ViewNameIsTaken("Żółw"), await views.RenameAsync(other.Id, "ŻÓŁW", Given.Moment(eva), Cancel).RefusalAsync());
        await views.RenameAsync(other.Id, "OTHER", Given.Moment(eva), Cancel);
        Assert.Equal("OTHER", (await views.FindAsync(other.Id, eva.Person, Cancel))!.Name);
    }

    [Theory]
    [OnEachStore("")]
    [OnEachStore("  ")]
    [OnEachStore("a\0b")]
    [OnEachStore("12345678901234567890123456789012345678901")]
    public async Task Need_a_name_that_fits_into_the_side(Store kind, string name)
    {
        var store = await stores.OpenAsync(kind);
        var eva = await store.APersonAsync(Roles.SupportEngineer);
        Assert.Equal(new ViewNeedsAName(40), await SaveAsync(store, eva, name, "").RefusalAsync());
        Assert.Equal(new ViewIsTooLong(2_000), await SaveAsync(store, eva, "Long", new string('x', 2_001)).RefusalAsync());
        Assert.IsType<NotAllowed>(await SaveAsync(store, await store.APersonAsync(), "A customer’s", "").RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Are_twenty_at_most_and_one_of_a_name_also_when_many_are_sent_at_once(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var eva = await store.APersonAsync(Roles.SupportEngineer);

        var same = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => SaveAsync(store, eva, "Same", Invariant($"?q={i}")).RefusalAsync()));
        Assert.Equal(7, same.Count(refusal => refusal == new ViewNameIsTaken("Same")));
        for (var i = 1; i < 18; i++)
            await SaveAsync(store, eva, Invariant($"View {i}"), "");
        var last = await Task.WhenAll(Enumerable.Range(18, 6).Select(i => SaveAsync(store, eva, Invariant($"View {i}"), "").RefusalAsync()));

        Assert.Equal((2, 4), (last.Count(refusal => refusal is null), last.Count(refusal => refusal == new TooManyViews(20))));
        Assert.Equal(20, (await new SavedViews(store.Contexts).OfAsync(eva.Person, Cancel)).Count);
    }

    [Theory, OnEachStore]
    [Rule("R38")]
    public async Task Go_one_by_one_and_with_the_account(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var eva = await store.APersonAsync(Roles.SupportEngineer);
        await SaveAsync(store, eva, "One", "");
        await SaveAsync(store, eva, "Two", "");
        var views = new SavedViews(store.Contexts);
        var one = (await views.OfAsync(eva.Person, Cancel))[0].Id;
        await views.RemoveAsync(one, Given.Moment(eva), Cancel);
        Assert.IsType<NotFound>(await views.RemoveAsync(one, Given.Moment(eva), Cancel).RefusalAsync());
        Assert.IsType<NotFound>(await views.RenameAsync(one, "Three", Given.Moment(eva), Cancel).RefusalAsync());

        var hash = new PasswordHasher<Account>().HashPassword(new Account(), "violet harbour lamp");
        await using (var db = store.Open())
            await db.Users.Where(account => account.Id == eva.Person).ExecuteUpdateAsync(set => set.SetProperty(account => account.PasswordHash, hash));
        await new DeleteAccount(store.Contexts, new PasswordHasher<Account>(), new Packs.NoFiles()).HandleAsync("violet harbour lamp", Given.Moment(eva), Cancel);

        Assert.Empty(await views.OfAsync(eva.Person, Cancel));
        Assert.IsType<NotAllowed>(await SaveAsync(store, eva, "After all", "").RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Are_counted_in_as_many_round_trips_however_many_they_are(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (pole, engineer) = (await store.APersonAsync(country: "PL"), await store.APersonAsync(Roles.SupportEngineer));
        await store.AnIncidentAsync(pole, Severity.A);
        await store.AnIncidentAsync(await store.APersonAsync(), Severity.B);
        QueueQuestion[] asked =
        [
            new() { Filter = new() { Severities = [Severity.A] } },
            new() { View = QueueView.Unassigned, Filter = new() { Words = "dfs repli" } },
            new() { View = QueueView.AllOpen, Filter = new() { Countries = ["PL"], Words = "\"dfs replication\"" } },
            new() { View = QueueView.Mine },
            new() { Filter = new() { Words = "???" } },
            new() { Filter = new() { Products = [Guid.Empty], Words = "no such words" } },
        ];

        var (counts, few) = await CountAsync(store, engineer, asked);
        var (_, many) = await CountAsync(store, engineer, [.. asked, .. asked, .. asked]);

        Assert.Equal([1, 2, 1, 0, 0, 0], counts);
        Assert.Equal(few, many);
        Assert.InRange(few, 1, 5);
        Assert.Empty((await CountAsync(store, engineer, [])).Counts);
        foreach (var (question, count) in asked.Zip(counts))
            Assert.Equal((await Queue(store).CountAsync(await Queue(store).LookUpAsync(question, Cancel), engineer, Given.Noon, Cancel)).Asked, count);
    }

    private static async Task<(IReadOnlyList<int> Counts, int Commands)> CountAsync(TestStore store, Actor engineer, QueueQuestion[] asked)
    {
        using var commands = HeardCommands.Of(store.Open());
        var counts = await Queue(store).CountEachAsync(asked, engineer, Given.Noon, Cancel);
        return (counts, commands.Heard.Count);
    }

    private static IncidentQueue Queue(TestStore store) => new(store.Contexts, new KnownCalendars(store.Contexts));

    private static Task SaveAsync(TestStore store, Actor person, string name, string query) =>
        new SaveView(store.Contexts).HandleAsync(name, query, Given.Moment(person), Cancel);
}
