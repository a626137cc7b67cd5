using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.FirstRun;
using SupportPortal.Application.Jobs;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.FirstRun;

public sealed class SetupContract
{
    [Theory, OnEachStore]
    public async Task Shows_for_itself_what_can_be_seen_and_remembers_the_rest(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var admin = await store.APersonAsync(Roles.Admin);
        var fresh = await ReadAsync(store, admin);

        await MarkAsync(store, admin, SetupStep.Calendar, done: true);
        await store.APersonAsync(Roles.SupportEngineer);

        var later = await ReadAsync(store, admin);
        Assert.Equal((0, 1, false, false), (fresh.Engineers, fresh.Admins, fresh.HasPrice, fresh.IsCalendarOwn));
        Assert.True(fresh.VersionsInSupport > 0 && fresh.SellerCalendar is not null);
        Assert.Equal((1, SetupStep.Calendar), (later.Engineers, Assert.Single(later.Marks).Key));
    }

    [Theory, OnEachStore]
    public async Task Keeps_one_mark_when_two_admins_make_it_at_once(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (one, other) = (await store.APersonAsync(Roles.Admin), await store.APersonAsync(Roles.Admin));

        await Task.WhenAll(MarkAsync(store, one, SetupStep.Backup, done: true), MarkAsync(store, other, SetupStep.Backup, done: true));
        Assert.Contains(SetupStep.Backup, (await ReadAsync(store, one)).Marks.Keys);

        await MarkAsync(store, other, SetupStep.Backup, done: false);
        Assert.Empty((await ReadAsync(store, one)).Marks);
    }

    [Theory, OnEachStore]
    public async Task Is_not_marked_where_it_shows_for_itself_nor_by_others(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (admin, customer) = (await store.APersonAsync(Roles.Admin), await store.APersonAsync());

        Assert.IsType<NotFound>((await Assert.ThrowsAsync<RefusedException>(() => MarkAsync(store, admin, SetupStep.Engineer, done: true))).Refusal);
        Assert.IsType<NotAllowed>((await Assert.ThrowsAsync<RefusedException>(() => MarkAsync(store, customer, SetupStep.Backup, done: true))).Refusal);
        Assert.IsType<NotAllowed>((await Assert.ThrowsAsync<RefusedException>(() => TestMailAsync(store, customer))).Refusal);
    }

    [Theory, OnEachStore]
    public async Task Sends_one_test_mail_however_often_it_is_asked_for_while_that_waits(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var admin = await store.APersonAsync(Roles.Admin);

        await TestMailAsync(store, admin);
        await TestMailAsync(store, admin);

        await using var db = store.Open();
        Assert.Equal("SetupTest", (await db.Outbox.SingleAsync()).Kind);
        Assert.Equal(OutboxState.Waiting, (await ReadAsync(store, admin)).TestMail!.State);
    }

    private static Task<SetupFacts> ReadAsync(TestStore store, Actor admin) =>
        new ReadSetup(store.Contexts).HandleAsync("US", Given.Moment(admin), CancellationToken.None);

    private static Task MarkAsync(TestStore store, Actor admin, SetupStep step, bool done) =>
        new MarkSetup(store.Contexts).HandleAsync(step, done, Given.Moment(admin), CancellationToken.None);

    private static Task TestMailAsync(TestStore store, Actor admin) =>
        new SendTestMail(store.Contexts, new Nudges()).HandleAsync(Given.Moment(admin), CancellationToken.None);
}
