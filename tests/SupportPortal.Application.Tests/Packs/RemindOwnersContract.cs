using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Packs;

[Rule("R22")]
public sealed class RemindOwnersContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly LocalDate LastDay = new(2026, 11, 22); // bought a year before

    [Theory]
    [OnEachStore(61, 0)]
    [OnEachStore(60, 1)]
    [OnEachStore(1, 1)]
    [OnEachStore(0, 1)] // the last one, late
    [OnEachStore(-1, 0)]
    public async Task Remind_while_days_and_incidents_are_left(Store kind, int daysBefore, int reminders)
    {
        var store = await stores.OpenAsync(kind);
        await AsItIsNewAsync(store);

        Assert.Equal(reminders, await RemindAsync(store, daysBefore));
        Assert.Equal(0, await RemindAsync(store, daysBefore));
    }

    [Theory, OnEachStore]
    public async Task Remind_four_times_in_all(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        await AsItIsNewAsync(store);

        var reminders = 0;
        for (var days = 70; days >= -2; days--)
            reminders += await RemindAsync(store, days);

        Assert.Equal(4, reminders);
    }

    [Theory, OnEachStore]
    [Rule("R39")]
    public async Task Remind_by_mail_all_who_can_use_the_pack(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (owner, other) = (await store.APersonAsync(), await store.APersonAsync());
        var pack = await store.APackAsync(owner, SupportPlan.FivePack, LastDay.PlusYears(-1));
        await using var db = store.Open();
        (await db.Packs.SingleAsync(one => one.Id == pack)).NameCoOwner(other.Person, Given.Moment(owner));
        await db.SaveChangesAsync();

        await RemindAsync(store, 7);

        var told = await db.Outbox.Where(mail => mail.Kind == "PackExpiring").Select(mail => mail.RecipientId).ToListAsync();
        Assert.Equal(new Guid?[] { owner.Person, other.Person }.Order(), told.Order());
    }

    private static Task<int> RemindAsync(TestStore store, int daysBefore) => new RemindOwners(store.Contexts, ServiceTerms.Default).HandleAsync(
        Given.Moment(Actor.System, LastDay.PlusDays(-daysBefore).AtMidnight().PlusHours(17).InUtc().ToInstant()), CancellationToken.None);

    private static async Task AsItIsNewAsync(TestStore store)
    {
        await using (var db = store.Open())
        {
            await db.LedgerEntries.ExecuteDeleteAsync();
            await db.Packs.ExecuteDeleteAsync();
        }

        await store.APackAsync(await store.APersonAsync(), SupportPlan.FivePack, LastDay.PlusYears(-1));
    }
}
